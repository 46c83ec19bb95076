import type { Element, RootContent } from 'hast'
import { clean, undouble } from '../plain-text.ts'
import { isDangerous, linkAddress, webAddress } from './address.ts'
import type { DraftBlock } from './draft.ts'
import { boxes, countedBoxes, dropped, marks, silent, wrappers } from './elements.ts'
import { attribute } from './nodes.ts'
import type { Page } from './page.ts'
import { embedBlock, knownProvider } from './providers.ts'
import { hardBreak, type Piece, paragraphsOf, plain, type Style } from './run.ts'

/** Turns one kind of element into blocks. */
export type Handler = (element: Element, walk: Walk, style: Style) => void

/** What all parts of one walk share. */
export interface Rules {
  page: Page
  /** Whether a line end in the source is a line break, as in the classic editor. */
  lineEndsBreak: boolean
  handlers: Readonly<Record<string, Handler>>
}

/** Goes through a tree once and writes blocks. Text gathers in a run until something ends the paragraph. */
export class Walk {
  readonly blocks: DraftBlock[] = []
  private run: Piece[] = []

  constructor(readonly rules: Rules) {}

  get page(): Page {
    return this.rules.page
  }

  /** The blocks of these nodes, apart from those written so far. */
  inner(nodes: readonly RootContent[], style: Style = plain): DraftBlock[] {
    const walk = new Walk(this.rules)
    walk.visitAll(nodes, style)
    return walk.finish()
  }

  visitAll(nodes: readonly RootContent[], style: Style): void {
    for (const node of nodes) this.visit(node, style)
  }

  /** A block of its own: what was gathered before it is a paragraph. */
  add(...blocks: DraftBlock[]): void {
    this.endParagraph()
    this.blocks.push(...blocks)
  }

  write(text: string, style: Style): void {
    this.run.push({ text, style })
  }

  finish(): DraftBlock[] {
    this.endParagraph()
    return this.blocks
  }

  private visit(node: RootContent, style: Style): void {
    if (node.type === 'text') this.write(this.textOf(node.value, style), style)
    else if (node.type === 'comment') this.countDynamic(node.value)
    else if (node.type === 'element') this.visitElement(node, style)
  }

  private visitElement(element: Element, style: Style): void {
    const name = element.tagName
    const handler = Object.hasOwn(this.rules.handlers, name) ? this.rules.handlers[name] : undefined
    const mark = Object.hasOwn(marks, name) ? marks[name] : undefined
    if (handler) handler(element, this, style)
    else if (mark) this.visitAll(element.children, style.marks.includes(mark) ? style : { ...style, marks: [...style.marks, mark] })
    else if (name === 'br') this.write(hardBreak, style)
    else if (name === 'a') this.visitAll(element.children, { ...style, link: this.linkOf(element) ?? style.link })
    else if (dropped.has(name)) this.page.lose(name)
    else if (boxes.has(name)) this.visitBox(element, style)
    else if (!silent.has(name)) this.visitWrapper(element, style)
  }

  private visitBox(element: Element, style: Style): void {
    if (countedBoxes.has(element.tagName)) this.page.lose(element.tagName)
    this.endParagraph()
    this.visitAll(element.children, style)
    this.endParagraph()
  }

  private visitWrapper(element: Element, style: Style): void {
    if (!wrappers.has(element.tagName)) this.page.lose(element.tagName)
    this.visitAll(element.children, style)
  }

  private linkOf(element: Element): string | null {
    const written = attribute(element, 'href')
    if (isDangerous(written)) this.page.lose('a')
    return linkAddress(written, this.page.address)
  }

  private textOf(value: string, style: Style): string {
    const text = clean(style.marks.includes('CODE') ? value : undouble(value))
    return this.rules.lineEndsBreak ? text : text.replaceAll('\n', ' ')
  }

  /** A block that WordPress fills in when a page is asked for stands in the text as a mere comment. */
  private countDynamic(comment: string): void {
    const name = /^\s*wp:([a-z0-9/_-]{1,60})\s.*\/$/s.exec(comment)?.[1]
    if (name && name !== 'spacer' && name !== 'paragraph') this.page.lose(`wp:${name}`)
  }

  private endParagraph(): void {
    const run = this.run
    this.run = []
    for (const text of paragraphsOf(run)) {
      const [only] = text
      const address = text.length === 1 && only && !only.link && /^https?:\/\/\S+$/.test(only.text) ? webAddress(only.text, '') : null
      if (only && address && knownProvider(address)) this.blocks.push(embedBlock(address, null))
      else this.blocks.push({ kind: 'ParagraphBlock', text: only && address ? [{ ...only, link: address }] : text })
    }
  }
}
