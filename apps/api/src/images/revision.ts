import { limits } from '@broadsheet/schema'
import type { Credit, CreditInput, FocalPoint, FocalPointInput, ReviseImageInput } from '@broadsheet/schema/graphql'
import { cleanText } from '../graphql/clean-text.ts'
import { badInput } from '../graphql/problems.ts'
import { creditOf } from './credits.ts'
import type { ImageEntity } from './image.entity.ts'

export type Revision = Partial<Pick<ImageEntity, 'alt' | 'credits' | 'focalPoint' | 'license' | 'canDistribute' | 'creditNotRequired'>>

const { image } = limits

/** What is kept of an alternative text. Throws `BAD_USER_INPUT` naming `field`. */
export const altOf = (field: string, text: string): string => cleanText(field, text, { min: 0, max: image.alt, lines: true })

/** What a client wants changed, as columns; what it left out stays out. Throws `BAD_USER_INPUT` naming the field. */
export function revisionOf(input: ReviseImageInput): Revision {
  const { alt, credits, focalPoint, license, canDistribute, creditNotRequired } = input
  return {
    ...(alt !== undefined && { alt: altOf('input.alt', alt ?? '') }),
    ...(credits !== undefined && { credits: creditsOf(credits ?? []) }),
    ...(focalPoint !== undefined && { focalPoint: focalPoint && pointOf(focalPoint) }),
    ...(license !== undefined && { license: cleanText('input.license', license ?? '', { min: 0, max: image.license }) || null }),
    ...(canDistribute !== undefined && { canDistribute: yesOrNo('input.canDistribute', canDistribute) }),
    ...(creditNotRequired !== undefined && { creditNotRequired: yesOrNo('input.creditNotRequired', creditNotRequired) }),
  }
}

function creditsOf(credits: readonly CreditInput[]): Credit[] {
  atMost('input.credits', credits, image.credits)
  return credits.map((credit, index) => creditFrom(`input.credits.${index}`, credit))
}

function creditFrom(place: string, { person, agencies, via, display }: CreditInput): Credit {
  atMost(`${place}.agencies`, agencies ?? [], image.agencies)
  const credit = creditOf({
    person: cleanText(`${place}.person`, person ?? '', { min: 0, max: image.name }),
    agencies: (agencies ?? []).map((agency, index) => cleanText(`${place}.agencies.${index}`, agency, { min: 1, max: image.name })),
    via: cleanText(`${place}.via`, via ?? '', { min: 0, max: image.name }),
    display: cleanText(`${place}.display`, display ?? '', { min: 0, max: image.credit }),
  })
  // What is made from the parts is bound as well: nothing is printed that says nothing, or fills a column.
  return { ...credit, display: cleanText(`${place}.display`, credit.display, { min: 1, max: image.credit }) }
}

function pointOf({ x, y }: FocalPointInput): FocalPoint {
  for (const [side, value] of Object.entries({ x, y })) {
    const field = `input.focalPoint.${side}`
    if (!(value >= 0 && value <= 1)) throw badInput(field, `"${field}" must be from 0 to 1.`, { min: 0, max: 1 })
  }
  return { x, y }
}

function yesOrNo(field: string, value: boolean | null): boolean {
  if (value === null) throw badInput(field, `"${field}" must be true or false.`)
  return value
}

function atMost(field: string, list: readonly unknown[], max: number): void {
  if (list.length > max) throw badInput(field, `"${field}" must have at most ${max} entries.`, { max })
}
