import type { Part } from '@broadsheet/ui'

const address = /\bhttps?:\/\/[^\s<>"'`\\\p{Cc}\p{Cf}]+/giu
const closing: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' }

/** Parts a plain text into words and the web addresses in it. */
export function partsOf(text: string): Part[] {
  const parts: Part[] = []
  let end = 0
  for (const { 0: found, index } of text.matchAll(address)) {
    const shown = withoutStop(found)
    if (!leadsToPage(shown)) continue
    if (index > end) parts.push({ text: text.slice(end, index) })
    parts.push({ text: shown, href: shown })
    end = index + shown.length
  }
  if (end < text.length) parts.push({ text: text.slice(end) })
  return parts
}

/** An address without the signs that end the sentence around it. */
function withoutStop(found: string): string {
  let shown = found
  while (/[.,;:!?…»”’*_~]$/u.test(shown) || endsOutside(shown)) shown = shown.slice(0, -1)
  return shown
}

/** Whether the last sign closes a bracket that was opened before the address. */
function endsOutside(shown: string): boolean {
  const last = shown.at(-1) ?? ''
  const opening = closing[last]
  return opening !== undefined && shown.split(opening).length < shown.split(last).length
}

/** A name before an @ is how one site is made to look like another. */
function leadsToPage(shown: string): boolean {
  if (!URL.canParse(shown)) return false
  const { protocol, username, password, hostname } = new URL(shown)
  return /^https?:$/.test(protocol) && username === '' && password === '' && hostname.includes('.')
}
