import type { ImagePosition } from '@broadsheet/schema'
import type { Paragraph } from 'mdast'
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import type { KeptBlock, KeptImageUse } from '../articles/body.ts'
import { keyOf } from './keys.ts'
import { toSpans } from './spans.ts'

type Directive = LeafDirective | ContainerDirective

/** Blocks that Markdown has no sign for, written as directives. */
export function directiveBlock(node: Directive): KeptBlock {
  const make = directives[node.name]
  if (!make) throw new Error(`There is no directive "${node.name}" in the demonstration newsroom.`)
  return make(node)
}

const directives: Readonly<Record<string, (node: Directive) => KeptBlock>> = {
  image: (node) => ({ kind: 'ImageBlock', image: imageUse(node) }),
  images: (node) => ({
    kind: 'ImageGroupBlock',
    images: node.children.flatMap((child) => (child.type === 'leafDirective' ? [imageUse(child)] : [])),
    caption: given(node, 'caption'),
  }),
  related: (node) => ({
    kind: 'RelatedStoriesBlock',
    title: given(node, 'title'),
    storyIds: (given(node, 'stories') ?? '').split(' ').map((slug) => keyOf('article', slug)),
  }),
  embed: (node) => ({ kind: 'EmbedBlock', url: given(node, 'url') ?? '', title: given(node, 'title'), provider: given(node, 'provider') }),
  pullquote: (node) => ({ kind: 'PullQuoteBlock', text: spansWithin(node), attribution: given(node, 'by') }),
  correction: (node) => ({ kind: 'CorrectionBlock', text: spansWithin(node), date: dateOf(node) }),
}

const given = (node: Directive, name: string) => node.attributes?.[name] ?? null

function imageUse(node: Directive): KeptImageUse {
  const position = given(node, 'position') as ImagePosition | null
  return { imageId: keyOf('image', given(node, 'name') ?? ''), caption: given(node, 'caption'), position }
}

function spansWithin(node: Directive) {
  const paragraphs = node.children.filter((child): child is Paragraph => child.type === 'paragraph')
  return toSpans(paragraphs.flatMap((paragraph) => paragraph.children))
}

/** Kept as JSON: the instant becomes text when the row is written. */
function dateOf(node: Directive): Date | null {
  const date = given(node, 'date')
  return date ? new Date(date) : null
}
