import { buffer } from 'node:stream/consumers'
import { ErrorCode, limits } from '@broadsheet/schema'
import type { Multipart, MultipartFile } from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'
import { refusal } from '../graphql/problems.ts'
import type { Upload } from '../images/image.service.ts'

const { image } = limits

/** Bounds of the form: one file and one text, each cut as soon as it is too long. A character has 4 bytes at most. */
export const formLimits = { files: 1, fileSize: image.fileBytes, fields: 1, fieldSize: image.alt * 8, parts: 2, headerPairs: 20 }

/** Bytes of a form besides its file: more than what stands around it can be. */
const around = 100_000

const malformed = () =>
  refusal(ErrorCode.BAD_REQUEST, 'The body must be multipart/form-data with one part "file", and at most a part "alt" besides.')
const tooLarge = () => refusal(ErrorCode.IMAGE_TOO_LARGE, `The file has too many bytes; at most ${image.fileBytes} are taken.`)

/** Reads the form of an upload, and of a file that is too large no more than its beginning. */
export async function readUploadForm(request: FastifyRequest): Promise<Upload> {
  if (Number(request.headers['content-length']) > image.fileBytes + around) throw tooLarge()
  try {
    return await collect(request.parts())
  } catch (problem) {
    // Nobody reads on, but whoever sends must be able to come to an end and hear what was wrong.
    request.raw.unpipe()
    request.raw.resume()
    throw problem instanceof GraphQLError ? problem : malformed()
  }
}

async function collect(parts: AsyncIterable<Multipart>): Promise<Upload> {
  let file: Buffer | undefined
  let alt = ''
  for await (const part of parts) {
    if (part.type === 'file' && part.fieldname === 'file') file = await bytesOf(part)
    else if (part.type === 'field' && part.fieldname === 'alt') alt = String(part.value)
    else throw malformed()
  }
  if (!file) throw malformed()
  return { file, alt }
}

/** Gives up at once where the file is too large, rather than when it has ended. */
async function bytesOf({ file }: MultipartFile): Promise<Buffer> {
  file.once('limit', () => file.destroy(tooLarge()))
  return buffer(file)
}
