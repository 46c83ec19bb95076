import { find } from 'linkifyjs'

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Code, strong or emphasised words, on one line each. A sign between two letters or figures, as in 2*3*4, is one that was meant. */
const mark = /`([^`\n]+)`|(?<![\p{L}\p{N}*])(?:\*\*(?![\s*])([^*\n]+)(?<!\s)\*\*|\*(?![\s*])([^*\n]+)(?<!\s)\*)(?![\p{L}\p{N}*])/gu

/** Plain text as HTML: blank lines part paragraphs, single line feeds become breaks; everything is escaped before it gets an element. */
export function toHtml(text: string): string {
  const paragraphs = text.split(/\n{2,}/).map((paragraph) => paragraph.trim())
  return paragraphs.map((paragraph) => `<p>${marked(paragraph).replaceAll('\n', '<br>')}</p>`).join('')
}

function marked(text: string): string {
  return pieces(text, [...text.matchAll(mark)].map(markedPiece), linked)
}

function markedPiece({ 0: all, 1: code, 2: strong, 3: emphasis = '', index }: RegExpExecArray): Piece {
  const end = index + all.length
  if (code !== undefined) return { start: index, end, html: `<code>${escaped(code)}</code>` }
  return { start: index, end, html: strong === undefined ? `<em>${linked(emphasis)}</em>` : `<strong>${linked(strong)}</strong>` }
}

/** Addresses of pages, as far as they say themselves that they are. What readers link to is no recommendation of the paper. */
function linked(text: string): string {
  const links = find(text, 'url').filter(({ value }) => /^https?:\/\//i.test(value))
  const html = (address: string) => `<a href="${escaped(address)}" rel="ugc nofollow">${escaped(address)}</a>`
  return pieces(
    text,
    links.map(({ start, end, value }) => ({ start, end, html: html(value) })),
    escaped,
  )
}

interface Piece {
  readonly start: number
  readonly end: number
  readonly html: string
}

/** `text` with some pieces already made, and `make` for the rest. */
function pieces(text: string, made: readonly Piece[], make: (rest: string) => string): string {
  const html = made.map((piece, index) => make(text.slice(made[index - 1]?.end ?? 0, piece.start)) + piece.html)
  return html.join('') + make(text.slice(made.at(-1)?.end ?? 0))
}

const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => escapes[character] ?? '')
