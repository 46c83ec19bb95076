import { limits } from '@broadsheet/schema'
import type { BlockInput, WrittenBlocks } from '@broadsheet/schema/graphql'
import type { KeptBlock } from '../../articles/body.ts'
import { badInput } from '../../graphql/problems.ts'
import { embedBlock } from '../../import/html/providers.ts'
import { webAddress } from './addresses.ts'
import { counted, within } from './bounds.ts'
import { keptCode } from './code.ts'
import { keptImageUse } from './image-use.ts'
import { keysOnce, story } from './keys.ts'
import { keptItems } from './lists.ts'
import { visibleSpans } from './spans.ts'
import { keptTable } from './tables.ts'
import { optionalLine, optionalLines } from './texts.ts'

const { body, text: texts } = limits

type Field = keyof WrittenBlocks
type KindOf<F extends Field> = Extract<KeptBlock, { kind: `${Capitalize<F>}Block` }>

/** How each kind of block is kept. A kind that is on the list of inputs and not here fails the build. */
const kept: { [F in Field]: (field: string, written: WrittenBlocks[F]) => KindOf<F> } = {
  paragraph: (field, { text }) => ({ kind: 'ParagraphBlock', text: visibleSpans(`${field}.text`, text) }),

  heading: (field, { text, level }) => ({
    kind: 'HeadingBlock',
    text: visibleSpans(`${field}.text`, text),
    level: within(`${field}.level`, level, { min: 2, max: 6 }),
  }),

  list: (field, { style, items }) => ({ kind: 'ListBlock', style, items: keptItems(`${field}.items`, items) }),

  quote: (field, { text, attribution }) => ({
    kind: 'QuoteBlock',
    text: visibleSpans(`${field}.text`, text),
    attribution: optionalLine(`${field}.attribution`, attribution, texts.attribution),
  }),

  image: (field, { image }) => ({ kind: 'ImageBlock', image: keptImageUse(`${field}.image`, image) }),

  imageGroup: (field, { images, caption }) => ({
    kind: 'ImageGroupBlock',
    images: counted(`${field}.images`, images, { min: 2, max: body.groupImages }).map((use, index) =>
      keptImageUse(`${field}.images[${index}]`, use),
    ),
    caption: optionalLines(`${field}.caption`, caption, texts.caption),
  }),

  relatedStories: (field, { title, stories }) => ({
    kind: 'RelatedStoriesBlock',
    title: optionalLine(`${field}.title`, title, texts.title),
    storyIds: keysOnce(`${field}.stories`, counted(`${field}.stories`, stories, { min: 1, max: body.stories }), story),
  }),

  embed: (field, { url, title, provider }) => {
    const embed = embedBlock(webAddress(`${field}.url`, url), optionalLine(`${field}.title`, title, texts.title))
    return { ...embed, provider: optionalLine(`${field}.provider`, provider, texts.label) ?? embed.provider }
  },

  pullQuote: (field, { text, attribution }) => ({
    kind: 'PullQuoteBlock',
    text: visibleSpans(`${field}.text`, text),
    attribution: optionalLine(`${field}.attribution`, attribution, texts.attribution),
  }),

  divider: (field, { label }) => ({ kind: 'DividerBlock', label: optionalLine(`${field}.label`, label, texts.label) }),

  correction: (field, { text, date }) => ({ kind: 'CorrectionBlock', text: visibleSpans(`${field}.text`, text), date: date ?? null }),

  table: keptTable,

  code: keptCode,
}

const fields = Object.keys(kept) as Field[]

/** A body as `articles/body.ts` keeps it. Throws `BAD_USER_INPUT` naming the field within `path`, such as `input.body[3].image.image.image`. */
export function keptBody(blocks: readonly BlockInput[], path: string): KeptBlock[] {
  counted(path, blocks, { min: 0, max: body.blocks })
  if (charactersOf(blocks) > body.characters) {
    throw badInput(path, `"${path}" must have at most ${body.characters} characters.`, { max: body.characters })
  }
  return blocks.map((block, index) => keptBlock(`${path}[${index}]`, block))
}

function keptBlock(field: string, block: BlockInput): KeptBlock {
  const kind = fields.find((name) => block[name])
  const written = kind && block[kind]
  if (!written) throw badInput(field, `"${field}" must have exactly one field.`)
  return keep(kind, written, field)
}

function keep<F extends Field>(kind: F, written: WrittenBlocks[F], field: string): KindOf<F> {
  return kept[kind](`${field}.${kind}`, written)
}

/** Of everything that was written, whatever block it stands in. */
function charactersOf(written: unknown): number {
  if (typeof written === 'string') return [...written].length
  if (written instanceof URL) return written.href.length
  if (typeof written !== 'object' || written === null) return 0
  return Object.values(written).reduce<number>((sum, inner) => sum + charactersOf(inner), 0)
}
