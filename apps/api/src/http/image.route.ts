import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Context } from '../graphql/context.ts'
import type { ImageEntity } from '../images/image.entity.ts'
import { image } from '../images/image.noun.ts'
import { parseName, sizeOf, versionOf } from '../images/rendition.ts'
import type { Renditions } from '../images/renditions.ts'
import type { RequestContext } from './graphql.route.ts'

const mediaTypes = { AVIF: 'image/avif', WEBP: 'image/webp', JPEG: 'image/jpeg' } as const

/** Who may be asking. */
interface Contexts {
  /** Whoever sent the request. */
  readonly own: RequestContext
  /** A member of the public. */
  nobody(): Promise<Context>
}

/** `/images/<name>`: an image that the viewer may see, in a size that the schema hands out. */
export function imageRoute(server: FastifyInstance, renditions: Renditions, contexts: Contexts): void {
  server.get<{ Params: { name: string } }>('/images/:name', async (request, reply) => {
    const asked = parseName(request.params.name)
    const found = asked && (await find(asked.id, contexts, { request, reply }))
    if (!asked || !found) return reply.callNotFound()
    // Only sizes that `Image.url` would name are made: anything else would let a stranger fill the disk.
    const granted = sizeOf(found.row, asked.rendition)
    if (granted.width !== asked.rendition.width || granted.height !== asked.rendition.height) return reply.callNotFound()
    if (versionOf(found.row, granted) !== asked.version) return reply.callNotFound()
    const bytes = await renditions.read(found.row, granted)
    return reply
      .header('cache-control', found.public ? 'public, max-age=31536000, immutable' : 'private, no-store')
      .header('x-content-type-options', 'nosniff')
      .type(mediaTypes[granted.format])
      .send(bytes)
  })
}

/** Asked as nobody first: what is public is the same for everybody, and costs nobody a look at their session. */
async function find(id: string, contexts: Contexts, { request, reply }: { request: FastifyRequest; reply: FastifyReply }) {
  const known = (row: ImageEntity | null, isPublic: boolean) => row && { row, public: isPublic }
  const open = known(await (await contexts.nobody()).loaders.node(image, id), true)
  if (open) return open
  const { viewer, loaders } = await contexts.own(request, reply)
  const isNobody = viewer.userId === null && viewer.connection.preview === null
  return isNobody ? null : known(await loaders.node(image, id), false)
}
