import { vocabulary } from './vocabulary.ts'

export const ImageFormat = vocabulary('ImageFormat', 'The file format in which an image is delivered.', {
  AVIF: 'Smallest; understood by current browsers.',
  WEBP: 'Small; understood by nearly every browser. The default.',
  JPEG: 'Understood everywhere.',
})
export type ImageFormat = keyof typeof ImageFormat

export const ImagePosition = vocabulary('ImagePosition', 'Where an image stands among those that share a caption.', {
  LEFT: 'On the left.',
  RIGHT: 'On the right.',
  TOP: 'Above the others.',
  BOTTOM: 'Below the others.',
  CENTRE: 'In the middle.',
})
export type ImagePosition = keyof typeof ImagePosition
