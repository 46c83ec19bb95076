import { limits } from '@broadsheet/schema'
import type { ReviseArticleInput } from '@broadsheet/schema/graphql'
import { cleanText } from '../../graphql/clean-text.ts'
import { keyOfId } from '../../graphql/key-of-id.ts'
import { badInput } from '../../graphql/problems.ts'
import type { ManuscriptContent } from '../content.ts'
import { keptBody } from './body.ts'
import { counted } from './bounds.ts'
import { keptImageUse } from './image-use.ts'
import { keysOnce, story } from './keys.ts'
import { keptBylines, keptLanguage, keptSlug, keptSource } from './particulars.ts'
import { optionalLines } from './texts.ts'

/** `note` goes to the revision, not into the text. */
type Field = Exclude<keyof ReviseArticleInput, 'note'>
type Written = { [F in Field]-?: Exclude<ReviseArticleInput[F], undefined> }

const { article, text } = limits

/** How each field of an article is kept. One that is in the schema and not here fails the build. */
const kept: { [F in Field]: (field: string, written: Written[F]) => Partial<ManuscriptContent> } = {
  slug: (field, slug) => ({ slug: keptSlug(field, given(field, slug)) }),
  headline: (field, headline) => ({ headline: cleanText(field, given(field, headline), { min: 1, max: text.headline }) }),
  standfirst: (field, standfirst) => ({ standfirst: optionalLines(field, standfirst, text.standfirst) }),
  language: (field, tag) => ({ language: keptLanguage(field, given(field, tag)) }),
  section: (field, id) => ({ sectionId: keyOfId(field, given(field, id), ['Section']) }),
  tags: (field, ids) => ({ tagIds: keysOnce(field, counted(field, ids ?? [], { min: 0, max: article.tags }), ['Tag']) }),
  bylines: (field, bylines) => ({ bylines: keptBylines(field, bylines ?? []) }),
  hero: (field, use) => ({ hero: use && keptImageUse(field, use) }),
  body: (field, blocks) => ({ body: keptBody(given(field, blocks), field) }),
  completeness: (field, completeness) => ({ completeness: given(field, completeness) }),
  source: (field, source) => ({ source: source && keptSource(field, source) }),
  commenting: (field, commenting) => ({ commenting: given(field, commenting) }),
  related: (field, ids) => ({ relatedIds: keysOnce(field, counted(field, ids ?? [], { min: 0, max: article.related }), story) }),
  unrelated: (field, ids) => ({ unrelatedIds: keysOnce(field, counted(field, ids ?? [], { min: 0, max: article.unrelated }), story) }),
  suggestible: (field, suggestible) => ({ suggestible: given(field, suggestible) }),
}

/**
 * What an input changes of an article, as it is kept: fields that are absent from it are absent here, null empties. Throws
 * `BAD_USER_INPUT` naming the field, such as `input.slug`. Whether the rows exist that it names is not looked at.
 */
export function keptContent(input: ReviseArticleInput): Partial<ManuscriptContent> {
  const fields = (Object.keys(kept) as Field[]).filter((field) => input[field] !== undefined)
  const content: Partial<ManuscriptContent> = Object.assign({}, ...fields.map((field) => keep(field, input[field] as Written[Field])))
  refuseBoth(content)
  return content
}

function keep<F extends Field>(field: F, written: Written[F]): Partial<ManuscriptContent> {
  return kept[field](`input.${field}`, written)
}

/** Nobody can want a story beside an article and keep it away from there. */
function refuseBoth({ relatedIds = [], unrelatedIds = [] }: Partial<ManuscriptContent>): void {
  const both = unrelatedIds.findIndex((id) => relatedIds.includes(id))
  if (both < 0) return
  const field = `input.unrelated[${both}]`
  throw badInput(field, `"${field}" stands in "input.related" too: take it out of one of the two lists.`)
}

function given<T>(field: string, written: T | null): T {
  if (written === null) throw badInput(field, `"${field}" cannot be emptied.`)
  return written
}
