import { limits } from '@broadsheet/schema'
import type { ImageUseInput } from '@broadsheet/schema/graphql'
import type { KeptImageUse } from '../../articles/body.ts'
import { keyOfId } from '../../graphql/key-of-id.ts'
import { optionalLines } from './texts.ts'

/** An image at one place as it is kept. Throws `BAD_USER_INPUT` naming the field within `field`. */
export function keptImageUse(field: string, { image, caption, position }: ImageUseInput): KeptImageUse {
  return {
    imageId: keyOfId(`${field}.image`, image, ['Image']),
    caption: optionalLines(`${field}.caption`, caption, limits.text.caption),
    position: position ?? null,
  }
}
