import type { ServerResponse } from 'node:http'

/**
 * Writes texts as they come, without waiting until they are read. Who leaves more than `most` bytes unread is cut off, so that
 * nothing piles up for them; who goes away lets `texts` know.
 */
export async function pour(texts: AsyncGenerator<string>, reply: ServerResponse, most: number): Promise<void> {
  const leave = () => void texts.return(undefined)
  reply.once('close', leave)
  if (reply.destroyed) leave()
  try {
    for await (const text of texts) {
      if (reply.writableLength > most) reply.destroy()
      if (reply.destroyed) break
      reply.write(text)
    }
  } finally {
    reply.end()
  }
}
