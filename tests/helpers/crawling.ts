import type { GraphQLSchema } from 'graphql'
import { type Path, pathsWithin, type Step } from './documents.ts'
import type { Reply } from './newsroom.ts'
import { type Given, grouped, isPaged, isWhole, type Lengths, plainFieldsOf, tokensOf, treeOf } from './trees.ts'

/** A document of the crawl, accepted by the limits. */
export interface Planned {
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
/** Rows that a path may touch by this estimate, for which an unpaged list holds `wholeList`. */
const budget = 15_000
const wholeList = 20
const mostTokens = 1_900

/** Field paths are counted with their last, plain field. */
export const fieldPathsOf = (paths: readonly Path[]): number =>
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
  const groups = grouped(paths, (path) => `${path[0]?.field.name}>${path[0]?.into.name} ${how.groupOf(path)} ${widthOf(path)}`)
  const refused: Record<string, number> = {}
  const documents: Planned[] = []
  const open: Batch[] = [...groups.values()].map((paths) => ({ paths, width: widthOf(paths[0] as Path) }))
  for (let next = open.pop(); next; next = open.pop()) {
    const text = treeOf(schema, next.paths, { given: how.given, lengths: widths[next.width] ?? [] })
    const limit = tokensOf(text) > mostTokens ? 'tokens' : refusalOf(await how.ask(text))
    const less = limit === null ? [] : lessOf(next)
    if (limit === null) documents.push({ text, paths: next.paths })
    else if (less.length === 0) refused[limit] = (refused[limit] ?? 0) + fieldPathsOf(next.paths)
    open.push(...less)
  }
  return { documents, refused, fieldPaths: fieldPathsOf(paths) }
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

/** The widest pages with which a path is not likely to be refused. */
function widthOf(path: Path): number {
  const cost = (lengths: Lengths) => {
    let level = 0
    return path.reduce((rows, step) => rows * (isPaged(step) ? (lengths[level++] ?? 1) : isWhole(step) ? wholeList : 1), 1)
  }
  const found = widths.findIndex((lengths) => cost(lengths) <= budget)
  return found === -1 ? widths.length - 1 : found
}

/** The limit that a document goes beyond; null if it ran. Whatever else is wrong with it is a fault of the test. */
function refusalOf({ body }: Reply): string | null {
  const [error] = body.errors ?? []
  if (body.data) return null
  const limit = error && /may touch \d+ (rows)|has \d+ (levels|aliases|selections)|(tokens)/.exec(error.message)
  if (!limit) throw new Error(`A document of the crawl was refused: ${error?.message}`)
  return limit.slice(1).find(Boolean) ?? ''
}
