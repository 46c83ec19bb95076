import type { GraphQLSchema } from 'graphql'
import { nameOf, type Path, pathsWithin, type Step } from './documents.ts'
import type { Reply } from './newsroom.ts'
import { type Given, grouped, isPaged, isWhole, type Lengths, plainFieldsOf, tokensOf, treeOf } from './trees.ts'

/** A document of the crawl, accepted by the limits. */
interface Planned {
  readonly text: string
  readonly paths: readonly Path[]
}

export interface Plan {
  readonly documents: readonly Planned[]
  /** Paths that no page is short enough for, by the limit that refuses them. */
  readonly refused: Readonly<Record<string, number>>
  readonly fieldPaths: number
}

/** From wide to narrow: an outer list shows more of its rows than one within it. */
const widths: readonly Lengths[] = [[60, 10, 3, 1], [20, 5, 2, 1], [4, 2, 1], [2, 1], [1]]
/** Rows that a path may touch by estimate: near the root all there are should be seen, farther away there are too many paths for that. */
const budget = { near: 2_000, far: 200 }
/** Rows that an unpaged list is taken to hold. */
const wholeList = 60
const mostTokens = 1_900

/** Field paths are counted with their last, plain field. */
const fieldPathsOf = (paths: readonly Path[]): number =>
  paths.reduce((sum, path) => sum + plainFieldsOf((path.at(-1) as Step).into).length, 0)

/**
 * Puts every path of the schema into as few documents as its own limits allow: six fields from the root to a plain one, and
 * besides that as many as it takes to come over three rows. `groupOf` keeps apart what is to be compared apart.
 */
export async function planCrawl(
  schema: GraphQLSchema,
  how: { given: Given; groupOf(path: Path): string; ask(text: string): Promise<Reply> },
): Promise<Plan> {
  const paths = pathsWithin(schema, { steps: 5, rows: 3 })
  const groups = grouped(paths, (path) => `${path[0]?.field.name}>${path[0]?.into.name} ${how.groupOf(path)} ${weightOf(path)}`)
  const refusals = new Refusals()
  const documents: Planned[] = []
  const open: Batch[] = [...groups.values()].map((paths) => ({ paths, width: widthOf(paths[0] as Path) }))
  for (let next = open.pop(); next; next = open.pop()) {
    const batch = { ...next, paths: refusals.rest(next.paths) }
    if (batch.paths.length === 0) continue
    const text = treeOf(schema, batch.paths, { given: how.given, lengths: widths[batch.width] ?? [] })
    const limit = tokensOf(text) > mostTokens ? 'tokens' : refusalOf(await how.ask(text))
    const less = limit === null ? [] : lessOf(batch)
    if (limit === null) documents.push({ text, paths: batch.paths })
    else if (less.length === 0) refusals.add(batch.paths[0] as Path, limit)
    open.push(...less)
  }
  return { documents, refused: refusals.counts, fieldPaths: fieldPathsOf(paths) }
}

/** What the limits refuse. Where the beginning of a path is refused, so is the whole. */
class Refusals {
  /** Field paths by the limit that refuses them. */
  readonly counts: Record<string, number> = {}
  private readonly limits = new Map<string, string>()

  add(path: Path, limit: string): void {
    this.limits.set(nameOf(path), limit)
    this.counts[limit] = (this.counts[limit] ?? 0) + fieldPathsOf([path])
  }

  /** Those of which nothing is known yet; the others are counted. */
  rest(paths: readonly Path[]): Path[] {
    return paths.filter((path) => {
      const beginning = path.findIndex((_, index) => this.limits.has(nameOf(path.slice(0, index + 1))))
      if (beginning === -1) return true
      this.add(path, this.limits.get(nameOf(path.slice(0, beginning + 1))) ?? '')
      return false
    })
  }
}

interface Batch {
  readonly paths: readonly Path[]
  readonly width: number
}

/** What to ask for instead: the halves of it, or one path with shorter pages. */
function lessOf({ paths, width }: Batch): Batch[] {
  const half = Math.ceil(paths.length / 2)
  if (paths.length > 1) return [paths.slice(half), paths.slice(0, half)].map((some) => ({ paths: some, width }))
  return width + 1 < widths.length ? [{ paths, width: width + 1 }] : []
}

/** Paths of one weight go into one document: a dear one would have cheap ones asked for with shorter pages. */
function weightOf(path: Path): string {
  const width = widthOf(path)
  return `${width} ${Math.floor(Math.log10(rowsOf(path, widths[width] ?? [])))}`
}

/** The widest pages with which a path is not likely to be refused. */
function widthOf(path: Path): number {
  const most = path.filter(({ into }) => into.getInterfaces().length > 0).length <= 2 ? budget.near : budget.far
  const found = widths.findIndex((lengths) => rowsOf(path, lengths) <= most)
  return found === -1 ? widths.length - 1 : found
}

/** Rows that a path may touch, by estimate. */
function rowsOf(path: Path, lengths: Lengths): number {
  let level = 0
  return path.reduce((rows, step) => rows * (isPaged(step) ? (lengths[level++] ?? 1) : isWhole(step) ? wholeList : 1), 1)
}

/** The limit that a document goes beyond; null if it ran. Whatever else is wrong with it is a fault of the test. */
function refusalOf({ body }: Reply): string | null {
  const [error] = body.errors ?? []
  if (body.data) return null
  const limit = error && /may touch \d+ (rows)|has \d+ (levels|aliases|selections)|(tokens)/.exec(error.message)
  if (!limit) throw new Error(`A document of the crawl was refused: ${error?.message}`)
  return limit.slice(1).find(Boolean) ?? ''
}
