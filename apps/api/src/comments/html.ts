const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Plain text as HTML: escaped, blank lines part paragraphs, single line feeds become breaks. */
export function toHtml(text: string): string {
  const escaped = text.replace(/[&<>"']/g, (character) => escapes[character] ?? '')
  const paragraphs = escaped.split(/\n{2,}/).map((paragraph) => paragraph.trim())
  return paragraphs.map((paragraph) => `<p>${paragraph.replaceAll('\n', '<br>')}</p>`).join('')
}
