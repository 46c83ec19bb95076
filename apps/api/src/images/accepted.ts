import { ErrorCode, limits } from '@broadsheet/schema'
import { fileTypeFromBuffer } from 'file-type'
import sharp from 'sharp'
import { refusal } from '../graphql/problems.ts'

/** What is taken over, by media type: the name of the decoder that must agree. Drawings are not: they can hold scripts and other files. */
const formats: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/apng': 'png',
  'image/webp': 'webp',
  'image/gif': 'gif',
  'image/tiff': 'tiff',
  'image/avif': 'heif',
  'image/heic': 'heif',
  'image/heif': 'heif',
}

const unsupported = (message: string) => refusal(ErrorCode.UNSUPPORTED_MEDIA, message)

/**
 * Refuses what is no picture that is taken, by its first bytes and its header alone: nothing is decoded. Names and announced
 * types of files count for nothing. Throws `UNSUPPORTED_MEDIA` or `IMAGE_TOO_LARGE`.
 */
export async function checkPicture(bytes: Buffer): Promise<void> {
  const sniffed = await fileTypeFromBuffer(bytes).catch(() => undefined)
  const expected = formats[sniffed?.mime ?? '']
  if (!expected) throw unsupported('The file is none of the kinds of image that are taken: JPEG, PNG, WebP, AVIF, HEIF, GIF and TIFF.')
  const { format, width, height } = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => unreadable())
  // A file that is one thing to one reader and another to the next is nothing to be served.
  if (format !== expected) throw unsupported('The file is not of the kind that its first bytes tell.')
  if (width * height > limits.image.pixels) {
    throw refusal(ErrorCode.IMAGE_TOO_LARGE, `The image has ${width} times ${height} pixels; at most ${limits.image.pixels} are taken.`)
  }
}

function unreadable(): never {
  throw unsupported('The file of the image is damaged or incomplete.')
}

/** Runs the decoder, whose complaints all mean the same to whoever sent the file. */
export const decoded = <Result>(work: Promise<Result>): Promise<Result> => work.catch(() => unreadable())
