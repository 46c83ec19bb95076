import { ErrorCode, Permission } from '@broadsheet/schema'
import multipart from '@fastify/multipart'
import type { FastifyInstance } from 'fastify'
import { requirePermission } from '../access/permission.ts'
import type { Writer } from '../database/writer.ts'
import type { Links } from '../graphql/links.ts'
import { refusal } from '../graphql/problems.ts'
import type { ImageEntity } from '../images/image.entity.ts'
import { image } from '../images/image.noun.ts'
import { uploadImage } from '../images/image.service.ts'
import type { Originals } from '../images/originals.ts'
import { nameOf, sizeOf } from '../images/rendition.ts'
import { toGlobalId } from '../relations/global-id.ts'
import type { RequestContext } from './graphql.route.ts'
import { formLimits, readUploadForm } from './upload-form.ts'

/** What an upload needs of the process. */
interface Parts {
  readonly originals: Originals
  readonly writer: Writer
  readonly links: Links
  readonly context: RequestContext
}

/** `POST /images`: takes an image in, from whoever may upload. */
export async function uploadRoute(server: FastifyInstance, { originals, writer, links, context }: Parts): Promise<void> {
  await server.register((scope, _, done) => {
    scope.removeAllContentTypeParsers()
    scope.register(multipart, { limits: formLimits })
    scope.post('/images', async (request, reply) => {
      // A form on a foreign page can send a file together with the session, but no header of its own.
      if (!request.headers['apollo-require-preflight']) {
        throw refusal(ErrorCode.BAD_REQUEST, 'Send the header "apollo-require-preflight" with any value.')
      }
      const { viewer } = await context(request, reply)
      // Asked here as well, so that nothing is read from somebody who may not send it.
      requirePermission(viewer, Permission.UPLOAD_IMAGES)
      const row = await uploadImage(viewer, await readUploadForm(request), { originals, writer })
      const taken = takenOf(row, links)
      return reply.code(201).headers({ location: taken.url, 'cache-control': 'private, no-store' }).send(taken)
    })
    done()
  })
}

/** What whoever uploaded an image needs to go on with it. */
function takenOf(row: ImageEntity, links: Links) {
  const { id, alt, width, height, placeholder, credits, suppliedCaption: caption } = row
  const url = links.image(nameOf(row, sizeOf(row, { width: 640 })))
  return { id: toGlobalId(image.type, id), alt, width, height, placeholder, credits, caption, url }
}
