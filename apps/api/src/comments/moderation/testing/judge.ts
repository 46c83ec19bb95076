import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

/** The server of an external check, which can be told how to answer. */
export interface Judge {
  readonly url: string
  readonly requests: { readonly headers: IncomingHttpHeaders; readonly body: string }[]
  answers(request: IncomingMessage, response: ServerResponse): unknown
  /** At once, whoever is waiting for an answer. */
  kill(): void
  close(): Promise<void>
}

export async function openJudge(): Promise<Judge> {
  const server = createServer(async (request, response) => {
    judge.requests.push({ headers: request.headers, body: await text(request) })
    judge.answers(request, response)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const kill = () => {
    server.close()
    server.closeAllConnections()
  }
  const judge: Judge = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    requests: [],
    answers: (_, response) => response.end(),
    kill,
    async close() {
      const closed = new Promise((resolve) => server.once('close', resolve))
      const listening = server.listening
      kill()
      if (listening) await closed
    },
  }
  return judge
}
