import { isIP } from 'node:net'
import { domainToUnicode } from 'node:url'
import { remove } from 'confusables'
import { find } from 'linkifyjs'
import { type Check, type Finding, hold, pass, type Remark } from '../check.ts'
import { thresholds } from '../thresholds.ts'

/** Whether there are more links than somebody needs who has something to say, or links that hide where they lead. */
export const links = {
  name: 'LINKS',
  inspect({ text }: Pick<Remark, 'text'>): Finding {
    const addresses = addressesIn(text)
    const masked = addresses.filter(hides)
    if (masked.length > 0) {
      return hold('Your comment waits for a moderator, because it is not plain where a link leads.', `Links: ${masked.join(' ')}`)
    }
    if (addresses.length > thresholds.links.most) {
      return hold('Your comment waits for a moderator, because it has many links.', `${addresses.length} links.`)
    }
    return pass('Links are few and plain.')
  },
} satisfies Check

/** Whatever readers can follow or copy, also where we would make no link of it. */
function addressesIn(text: string): string[] {
  const seen = text.replace(/\p{Cf}/gu, '')
  const written = seen.match(/\b[a-z][a-z\d+.-]*:\/\/[^\s<>"]+/gi) ?? []
  const rest = written.reduce((before, address) => before.replace(address, ' '), seen)
  return [...written, ...find(rest, 'url').map(({ href }) => href)]
}

function hides(address: string): boolean {
  const host = URL.canParse(address) ? new URL(address).hostname : ''
  if (host === '' || isIP(host.replace(/^\[|\]$/g, '')) !== 0) return true
  const labels = domainToUnicode(host).split('.')
  // A domain that is in another script up to its end belongs to those who read it.
  return /^[a-z]+$/.test(labels.at(-1) ?? '') && labels.some(looksLatin)
}

const looksLatin = (label: string) => /[^\p{Script=Latin}\p{Script=Common}]/u.test(label) && /^[\x20-\x7e]+$/.test(remove(label))
