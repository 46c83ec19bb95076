import { slugOf as slugOfText } from '../slugs/slug-of.ts'

/** A name for addresses out of the first of these texts that has letters or digits. */
export const slugOf = (...texts: string[]): string => slugOfText(...texts.map(decoded))

/** WordPress keeps slugs beyond ASCII in percent signs. */
function decoded(text: string): string {
  try {
    return /%[0-9a-f]{2}/i.test(text) ? decodeURIComponent(text) : text
  } catch {
    return text
  }
}
