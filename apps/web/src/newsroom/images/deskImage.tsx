import { graphql } from '../../gql/gql.ts'
import type { DeskImageFragment } from '../../gql/graphql.ts'
import type { PickedImage } from '../body/draft.ts'

/** An image as the newsroom looks after it. */
export const deskImage = graphql(/* GraphQL */ `
  fragment DeskImage on Image {
    id
    alt
    width
    height
    license
    canDistribute
    creditNotRequired
    focalPoint {
      x
      y
    }
    credits {
      person
      agencies
      via
      display
    }
    url(width: 640)
    thumbnail: url(width: 320, height: 213)
  }
`)

export const creditOf = ({ credits }: Pick<DeskImageFragment, 'credits'>): string => credits.map(({ display }) => display).join(', ')

/** The image as a text uses it. */
export function pickedOf(image: DeskImageFragment): PickedImage {
  const { id, url, alt, width, height } = image
  return { id, url, alt, width, height, credit: creditOf(image) }
}

/** Whether it can be published as it is. */
export const isCredited = ({ credits, creditNotRequired }: DeskImageFragment): boolean => creditNotRequired || credits.length > 0
