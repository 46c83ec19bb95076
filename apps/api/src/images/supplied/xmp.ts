import { SaxesParser } from 'saxes'
import type { Claim, Claims } from './claims.ts'

const dublinCore = 'http://purl.org/dc/elements/1.1/'
const photoshop = 'http://ns.adobe.com/photoshop/1.0/'
const properties: ReadonlyMap<string, Claim> = new Map([
  [`${dublinCore}creator`, 'person'],
  [`${photoshop}Credit`, 'credit'],
  [`${photoshop}Source`, 'source'],
  [`${dublinCore}rights`, 'rights'],
  [`${dublinCore}description`, 'description'],
])

/** Levels; a parser that knows namespaces looks through all of them at every tag. */
const deepest = 30

interface Named {
  readonly uri: string
  readonly local: string
}
const claimOf = ({ uri, local }: Named) => properties.get(`${uri}${local}`) ?? null

/**
 * What newer programs wrote (XMP). Read as a stream of XML: the regular expressions of exifr take time with the square of the
 * length, so that one file could stop the server. Throws for what is no XML.
 */
export function readXmp(text: string): Claims {
  const claims: { [Name in Claim]?: string[] } = {}
  const parser = new SaxesParser({ xmlns: true })
  let depth = 0
  let inside: Claim | null = null
  let written = ''
  const note = (claim: Claim | null, value: string) => {
    if (claim && value.trim() !== '') claims[claim] = [...(claims[claim] ?? []), value]
  }
  parser.on('error', (problem) => {
    throw problem
  })
  parser.on('opentag', (tag) => {
    depth += 1
    if (depth > deepest) throw new RangeError('This nests deeper than any description of a picture.')
    // A short property may be written as an attribute.
    for (const attribute of Object.values(tag.attributes)) note(claimOf(attribute), attribute.value)
    inside = claimOf(tag) ?? inside
    written = ''
  })
  parser.on('text', (more) => {
    if (inside) written += more
  })
  parser.on('closetag', (tag) => {
    depth -= 1
    note(inside, written)
    written = ''
    if (claimOf(tag)) inside = null
  })
  parser.write(text.replaceAll('\0', '')).close()
  return claims
}
