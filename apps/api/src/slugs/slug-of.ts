import slugify from '@sindresorhus/slugify'
import { clean, cut } from '../import/plain-text.ts'

/** Leaves room for a number: see `limits.text.slug`. */
const maxLength = 120

/** A name for addresses out of the first of these texts that has letters or digits. */
export function slugOf(...texts: string[]): string {
  const slugs = texts.map((text) => cut(slugify(clean(text), { decamelize: false }), maxLength).replace(/-+$/, ''))
  return slugs.find((slug) => slug !== '') ?? 'untitled'
}
