import type { FastifyInstance } from 'fastify'
import { image } from '../images/image.noun.ts'
import { parseName, sizeOf, versionOf } from '../images/rendition.ts'
import type { Renditions } from '../images/renditions.ts'
import type { RequestContext } from './graphql.route.ts'

const mediaTypes = { AVIF: 'image/avif', WEBP: 'image/webp', JPEG: 'image/jpeg' } as const

/** `/images/<name>`: an image that the viewer may see, in a size that the schema hands out. */
export function imageRoute(server: FastifyInstance, renditions: Renditions, context: RequestContext): void {
  server.get<{ Params: { name: string } }>('/images/:name', async (request, reply) => {
    const asked = parseName(request.params.name)
    const row = asked && (await (await context(request, reply)).loaders.node(image, asked.id))
    if (!asked || !row || versionOf(row) !== asked.version) return reply.callNotFound()
    // Only sizes that `Image.url` would name are made: anything else would let a stranger fill the disk.
    const granted = sizeOf(row, asked.rendition)
    if (granted.width !== asked.rendition.width || granted.height !== asked.rendition.height) return reply.callNotFound()
    const bytes = await renditions.read(row, granted)
    return reply
      .header('cache-control', 'public, max-age=31536000, immutable')
      .header('x-content-type-options', 'nosniff')
      .type(mediaTypes[granted.format])
      .send(bytes)
  })
}
