import { SaxesParser } from 'saxes'
import { Collector } from './collector.ts'
import { textOf } from './decode.ts'
import { explain, tolerated } from './explain.ts'
import { WxrProblem } from './problem.ts'
import type { Place, WxrRecord } from './records.ts'

/** Characters between two tags: more would be held in memory as one text. */
const maxTextLength = 64 * 1024 * 1024

/** Told while reading; nothing of it stops the reading. */
export interface ReadingListener {
  /** Characters read since the last call. */
  progress?(characters: number): void
  /** Characters that XML forbids and that were left out. */
  forbidden?(count: number): void
  /** Something that was put right by reading on. */
  warning?(sentence: string): void
}

/**
 * The records of an export, in the order of the file, read as a stream. Throws a `WxrProblem` with line and column where the
 * file cannot be read further; everything before that place has been given out by then.
 */
export async function* readWxr(file: string, listener: ReadingListener = {}): AsyncGenerator<WxrRecord> {
  const reading = new Reading(listener)
  for await (const text of textOf(file, (count) => listener.forbidden?.(count))) {
    yield* reading.take(text)
    listener.progress?.(text.length)
  }
  yield* reading.finish()
}

class Reading {
  private readonly parser = new SaxesParser()
  private readonly collector = new Collector()
  private skippedLines = 0
  private started = false
  private sinceEvent = 0

  constructor(private readonly listener: ReadingListener) {
    const { parser, collector } = this
    parser.on('error', (error) => this.fail(error.message))
    parser.on('doctype', () => this.stop('a DOCTYPE is refused, because it can define entities.'))
    parser.on('comment', (text) => collector.comment(text))
    parser.on('opentag', ({ name, attributes }) => this.event(() => collector.start(name, attributes, this.place())))
    parser.on('text', (text) => this.event(() => collector.text(text)))
    parser.on('cdata', (text) => this.event(() => collector.text(text)))
    parser.on('closetag', () => this.event(() => collector.end()))
  }

  *take(text: string): Generator<WxrRecord> {
    this.sinceEvent += text.length
    let problem: unknown
    try {
      this.parser.write(this.started ? text : this.begin(text))
      if (this.sinceEvent > maxTextLength) this.stop(`a text is longer than ${maxTextLength} characters.`)
    } catch (thrown) {
      problem = thrown
    }
    yield* this.collector.ready.splice(0)
    if (problem) throw problem
  }

  *finish(): Generator<WxrRecord> {
    this.parser.close()
    yield* this.collector.ready.splice(0)
    if (!this.collector.isWordPress) this.stop('this is not a WordPress export: it has no element of the WordPress format.')
  }

  /** A plugin that prints an empty line before the declaration is common, and XML does not allow it. */
  private begin(text: string): string {
    const trimmed = text.trimStart()
    this.skippedLines += text.slice(0, text.length - trimmed.length).split('\n').length - 1
    this.started = trimmed !== ''
    return trimmed
  }

  private event(happen: () => void): void {
    this.sinceEvent = 0
    happen()
  }

  private fail(message: string): void {
    const fault = message.replace(/^\d+:\d+: /, '')
    const warning = tolerated[fault]
    if (!warning) this.stop(explain(fault))
    else this.listener.warning?.(`line ${this.place().line}, column ${this.place().column}: ${warning}`)
  }

  private stop(message: string): never {
    throw new WxrProblem(message, this.place())
  }

  private place(): Place {
    return { line: this.parser.line + this.skippedLines, column: this.parser.column }
  }
}
