import { type Frame, field, frame } from './frame.ts'
import { WxrProblem } from './problem.ts'
import type { CommentRecord, Place, TermRecord, WxrRecord } from './records.ts'
import { authorOf, commentOf, itemOf, siteOf, termOf, termOfItem } from './shape.ts'

/** Real exports nest seven deep. */
const maxDepth = 100
/** Characters of one item with all its comments; the longest novels have four million. */
const maxItemLength = 32 * 1024 * 1024
/** What an element costs in memory, in characters: a million empty comments are not small. */
const elementLength = 32
/** Of the notes that plugins leave on items, those whose meaning is known. */
const knownMeta = new Set(['_thumbnail_id', '_wp_attachment_image_alt', '_wp_attached_file'])
/** Elements of the channel that become records; the first of them ends what the file says about the site. */
const startsRecord = new Set(['item', 'wp:author', 'wp:category', 'wp:tag', 'wp:term'])

/** Puts the elements of an export together to records. It holds one item at a time. */
export class Collector {
  readonly ready: WxrRecord[] = []
  isWordPress = false
  private readonly open: Frame[] = []
  private preamble = ''
  private siteTold = false
  private terms: TermRecord[] = []
  private meta = new Map<string, string>()
  private comments: CommentRecord[] = []
  private length = 0

  comment(text: string): void {
    if (this.open.length === 0 && this.preamble.length < 10_000) this.preamble += `${text.trim()}\n`
  }

  start(name: string, attributes: Record<string, string>, place: Place): void {
    this.check(name, place)
    const parent = this.open.at(-1)
    if (parent) parent.hasChildren = true
    if (parent?.name === 'channel' && this.open.length === 2 && startsRecord.has(name)) this.startRecord()
    if (name.startsWith('wp:')) this.isWordPress = true
    this.length += elementLength
    this.open.push(frame(name, attributes, place))
  }

  text(text: string): void {
    const current = this.open.at(-1)
    if (!current || current.hasChildren) return
    this.length += text.length
    if (this.length <= maxItemLength) current.text += text
  }

  end(): void {
    const done = this.open.pop()
    const parent = this.open.at(-1)
    if (!done) return
    if (done.name === 'channel' && this.open.length === 1) this.tellSite(done)
    if (!parent) return
    if (parent.name === 'channel') this.endRecord(done)
    else if (parent.name === 'item') this.endPart(done)
    if (!done.hasChildren) parent.fields.set(done.name, done.text)
  }

  private check(name: string, place: Place): void {
    const depth = this.open.length
    if (depth === 0 && name !== 'rss') throw new WxrProblem(`this is not a WordPress export: its root is <${name}>, not <rss>.`, place)
    if (depth === 1 && name !== 'channel') throw new WxrProblem(`<channel> was expected inside <rss>, but <${name}> stands here.`, place)
    if (depth >= maxDepth) throw new WxrProblem(`elements are nested more than ${maxDepth} deep.`, place)
  }

  private startRecord(): void {
    const channel = this.open[1]
    if (channel) this.tellSite(channel)
    this.terms = []
    this.meta = new Map()
    this.comments = []
    this.length = 0
  }

  private tellSite(channel: Frame): void {
    if (!this.siteTold) this.ready.push(siteOf(channel, this.preamble))
    this.siteTold = true
  }

  private endRecord(done: Frame): void {
    if (done.name === 'item') this.ready.push(itemOf(done, this.gathered()))
    else if (done.name === 'wp:author') this.ready.push(authorOf(done))
    else {
      const term = termOf(done)
      if (term) this.ready.push(term)
    }
  }

  private endPart(done: Frame): void {
    if (this.length > maxItemLength) return
    if (done.name === 'wp:comment') this.comments.push(commentOf(done))
    else if (done.name === 'wp:postmeta') this.note(field(done, 'wp:meta_key'), field(done, 'wp:meta_value'))
    else if (done.name === 'category') {
      const term = termOfItem(done)
      if (term) this.terms.push(term)
    }
  }

  private note(key: string, value: string): void {
    if (knownMeta.has(key)) this.meta.set(key, value)
  }

  private gathered() {
    return { terms: this.terms, meta: this.meta, comments: this.comments, tooLong: this.length > maxItemLength }
  }
}
