import type { Element } from 'hast'
import { webAddress } from './address.ts'
import type { DraftBlock, ImageDraft } from './draft.ts'
import { attribute, classes, descendants, hasClass, isElement, rawText } from './nodes.ts'
import { embedBlock, knownProvider } from './providers.ts'
import { flatten, plainOrNull } from './spans.ts'
import { tableBlocks } from './tables.ts'
import type { Handler, Walk } from './walk.ts'

/** An `img`, by itself or in a sentence: the sentence is parted by it. */
export const image: Handler = (element, walk, style) => {
  if (hasClass(element, 'wp-smiley', 'emoji')) walk.write(attribute(element, 'alt'), style)
  else {
    const draft = imageDraft(element, walk)
    if (draft) walk.add({ kind: 'ImageBlock', image: draft })
    else walk.page.lose('img')
  }
}

/** An image as the `img` describes it; null for pixels that count readers and for images that are written into the page itself. */
function imageDraft(element: Element, walk: Walk): ImageDraft | null {
  const written = [attribute(element, 'src'), attribute(element, 'dataSrc'), attribute(element, 'dataLazySrc')]
  const address = written.map((source) => webAddress(source, walk.page.address)).find((found) => found !== null)
  if (!address || (attribute(element, 'width') === '1' && attribute(element, 'height') === '1')) return null
  return { address, attachment: attachmentOf(element), alt: attribute(element, 'alt'), caption: null, position: null }
}

function attachmentOf(element: Element): string | null {
  const fromClass = classes(element)
    .map((name) => /^wp-image-(\d+)$/.exec(name)?.[1])
    .find((id) => id !== undefined)
  return fromClass ?? /^\d+$/.exec(attribute(element, 'dataId'))?.[0] ?? null
}

/** A `figure`, by what stands in it. */
export const figure: Handler = (element, walk, style) => {
  const [caption, rest] = captionOf(element, walk)
  const images = drafts(descendants(element, 'img'), walk)
  const [table] = descendants(element, 'table')
  const gallery = attribute(element, 'dataAttachments')
  if (hasClass(element, 'wp-block-embed')) walk.add(...embed(element, walk, caption))
  else if (gallery !== '')
    walk.add({ kind: 'ImageGroupBlock', images: [], caption, attachments: gallery === 'ALL' ? 'ALL' : gallery.split(',') })
  else if (table) walk.add(...tableBlocks(table, walk, caption))
  else if (hasClass(element, 'wp-block-gallery', 'gallery', 'tiled-gallery'))
    walk.add({ kind: 'ImageGroupBlock', images: galleryImages(element, walk), caption, attachments: [] })
  else if (images.length > 0 && !hasText(rest)) walk.add(...withCaption(images, caption))
  else {
    walk.add(...walk.inner(rest, style))
    if (caption) walk.add({ kind: 'ParagraphBlock', text: [{ text: caption, marks: [], link: null }] })
  }
}

/** Whether anything but images stands in a figure that has no caption of its own. */
function hasText(nodes: Element['children']): boolean {
  return nodes.some((node) => rawText(node).trim() !== '')
}

function withCaption(images: ImageDraft[], caption: string | null): DraftBlock[] {
  const [only] = images
  if (only && images.length === 1) return [{ kind: 'ImageBlock', image: { ...only, caption } }]
  return [{ kind: 'ImageGroupBlock', images, caption, attachments: [] }]
}

/** Images of a gallery, each with the caption that stands in its own figure or list item. */
function galleryImages(element: Element, walk: Walk): ImageDraft[] {
  return element.children.flatMap((child): ImageDraft[] => {
    if (!isElement(child)) return []
    if (child.tagName === 'img') return drafts([child], walk)
    if (descendants(child, 'img').length > 1 || child.tagName === 'ul') return galleryImages(child, walk)
    const [caption] = captionOf(child, walk)
    return drafts(descendants(child, 'img'), walk).map((draft) => ({ ...draft, caption }))
  })
}

function drafts(images: readonly Element[], walk: Walk): ImageDraft[] {
  return images.map((img) => imageDraft(img, walk)).filter((draft) => draft !== null)
}

const captionClasses = ['wp-caption-text', 'gallery-caption', 'wp-element-caption']

/** The caption of a figure as plain text, and its other children. */
function captionOf(element: Element, walk: Walk): [string | null, Element['children']] {
  const caption = element.children.find(
    (child) => isElement(child, 'figcaption') || (isElement(child) && hasClass(child, ...captionClasses)),
  )
  const rest = element.children.filter((child) => child !== caption)
  if (isElement(caption)) return [plainOrNull(flatten(walk.inner(caption.children), '\n').text), rest]
  const inner = element.children.find(
    (child) => isElement(child, 'figure', 'a') || (isElement(child, 'div') && descendants(child, 'figcaption').length > 0),
  )
  return isElement(inner) && descendants(inner, 'figcaption').length > 0 ? [captionOf(inner, walk)[0], rest] : [null, rest]
}

function embed(element: Element, walk: Walk, title: string | null): DraftBlock[] {
  const written = /https?:\/\/[^\s<>"]+/.exec(
    element.children
      .filter((child) => !isElement(child, 'figcaption'))
      .map(rawText)
      .join(' '),
  )?.[0]
  const address = webAddress(written ?? '', '')
  if (address) return [embedBlock(address, title)]
  return walk.inner(element.children.filter((child) => !isElement(child, 'figcaption')))
}

/** Sound or moving pictures in a file: the file's address is kept. */
export const media: Handler = (element, walk) => {
  const sources = [element, ...descendants(element, 'source')].map((part) => webAddress(attribute(part, 'src'), walk.page.address))
  const address = sources.find((source) => source !== null)
  if (address) walk.add(embedBlock(address, null))
  else walk.page.lose(element.tagName)
}

/** A frame of another site acts; only the address of one that articles embed is kept. */
export const frame: Handler = (element, walk) => {
  const address = webAddress(attribute(element, 'src') || attribute(element, 'dataSrc'), walk.page.address)
  if (address && knownProvider(address)) walk.add(embedBlock(address, attribute(element, 'title').trim() || null))
  else walk.page.lose(element.tagName)
}

/** Boxes of WordPress that mean more than a box. */
export const box: Handler = (element, walk, style) => {
  if (hasClass(element, 'wp-caption', 'gallery', 'tiled-gallery')) return figure(element, walk, style)
  const background = /background-image:\s*url\(\s*["']?([^"')]+)/i.exec(attribute(element, 'style'))?.[1]
  const address = background ? webAddress(background, walk.page.address) : null
  if (address)
    walk.add({ kind: 'ImageBlock', image: { address, attachment: attachmentOf(element), alt: '', caption: null, position: null } })
  // A file block names the file twice: as a link and as a button.
  const children = hasClass(element, 'wp-block-file')
    ? element.children.filter((child) => !isElement(child, 'a') || !hasClass(child, 'wp-block-file__button'))
    : element.children
  walk.add(...walk.inner(children, style))
}
