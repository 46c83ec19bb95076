import { limits } from '@broadsheet/schema'
import type { BylineInput, Source, SourceInput } from '@broadsheet/schema/graphql'
import { cleanText } from '../../graphql/clean-text.ts'
import { keyOfId } from '../../graphql/key-of-id.ts'
import { badInput } from '../../graphql/problems.ts'
import type { KeptByline } from '../content.ts'
import { webAddress } from './addresses.ts'
import { counted, refuseRepeats } from './bounds.ts'
import { optionalLine } from './texts.ts'

/** A slug as it is kept. Throws `BAD_USER_INPUT` naming `field`. */
export function keptSlug(field: string, slug: string): string {
  const max = limits.text.slug
  if (slug.length === 0 || slug.length > max) throw badInput(field, `"${field}" must have 1 to ${max} characters.`, { min: 1, max })
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
    throw badInput(field, `"${field}" must have nothing but lower case letters a to z, digits and single hyphens between them.`)
  }
  return slug
}

/** A BCP 47 tag in its canonical form. Throws `BAD_USER_INPUT` naming `field`. */
export function keptLanguage(field: string, tag: string): string {
  try {
    const [canonical] = Intl.getCanonicalLocales(tag.trim())
    if (canonical) return canonical
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  throw badInput(field, `"${field}" must be a BCP 47 language tag, such as en-GB.`)
}

/** Bylines as they are kept. Throws `BAD_USER_INPUT` naming the field within `field`. */
export function keptBylines(field: string, bylines: readonly BylineInput[]): KeptByline[] {
  const kept = counted(field, bylines, { min: 0, max: limits.article.bylines }).map(({ author, role }, index) => ({
    authorId: keyOfId(`${field}[${index}].author`, author, ['Author']),
    role,
  }))
  refuseRepeats(
    field,
    kept.map(({ authorId, role }) => `${authorId} ${role}`),
  )
  return kept
}

/** A source as it is kept. Throws `BAD_USER_INPUT` naming the field within `field`. */
export function keptSource(field: string, { name, url, license, originalPublishedAt }: SourceInput): Source {
  return {
    name: cleanText(`${field}.name`, name, { min: 1, max: limits.text.source }),
    url: url ? webAddress(`${field}.url`, url) : null,
    license: optionalLine(`${field}.license`, license, limits.text.source),
    originalPublishedAt: originalPublishedAt ?? null,
  }
}
