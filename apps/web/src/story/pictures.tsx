import type { CreditedPicture } from '@broadsheet/ui'
import { type FragmentType, unmask } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { sourcesOf } from './sources.ts'

/** A picture cut to 3:2 around its focal point, as it accompanies a headline. */
export const cardPicture = graphql(/* GraphQL */ `
  fragment CardPicture on Image {
    alt
    width
    credits {
      display
    }
    w320: url(width: 320, height: 213)
    w640: url(width: 640, height: 427)
    w960: url(width: 960, height: 640)
    w1280: url(width: 1280, height: 853)
  }
`)

/** A picture as it is, in every width that it can be had in. */
export const wholePicture = graphql(/* GraphQL */ `
  fragment WholePicture on Image {
    alt
    width
    height
    credits {
      display
    }
    w320: url(width: 320)
    w640: url(width: 640)
    w960: url(width: 960)
    w1280: url(width: 1280)
    w1600: url(width: 1600)
  }
`)

/** A face or an emblem, cut square. */
export const portraitPicture = graphql(/* GraphQL */ `
  fragment PortraitPicture on Image {
    alt
    width
    credits {
      display
    }
    w160: url(width: 160, height: 160)
    w320: url(width: 320, height: 320)
    w480: url(width: 480, height: 480)
  }
`)

/** How a picture is placed: `sizes` as in HTML, `eager` if it is seen without scrolling. */
export interface Placing {
  sizes: string
  eager?: boolean
}

export function cardPictureOf(image: FragmentType<typeof cardPicture>, placing: Placing): CreditedPicture {
  const { alt, width, credits, w320, w640, w960, w1280 } = unmask(cardPicture, image)
  const sources = sourcesOf({ 320: w320, 640: w640, 960: w960, 1280: w1280 }, width)
  return { picture: { ...placing, ...sources, alt, width: 960, height: 640 }, credits: credits.map(({ display }) => display) }
}

export function wholePictureOf(image: FragmentType<typeof wholePicture>, placing: Placing): CreditedPicture {
  const { alt, width, height, credits, w320, w640, w960, w1280, w1600 } = unmask(wholePicture, image)
  const sources = sourcesOf({ 320: w320, 640: w640, 960: w960, 1280: w1280, 1600: w1600 }, width)
  return { picture: { ...placing, ...sources, alt, width, height }, credits: credits.map(({ display }) => display) }
}

export function portraitOf(image: FragmentType<typeof portraitPicture>, placing: Placing): CreditedPicture {
  const { alt, width, credits, w160, w320, w480 } = unmask(portraitPicture, image)
  const sources = sourcesOf({ 160: w160, 320: w320, 480: w480 }, width)
  return { picture: { ...placing, ...sources, alt, width: 320, height: 320 }, credits: credits.map(({ display }) => display) }
}
