import { expect } from 'vitest'

/** What a subscription has told so far, and whether it has ended. */
export interface Stream {
  readonly status: number
  readonly headers: Headers
  /** Results in their order. */
  readonly results: { data?: { commentsPosted: { count: number; latest: string } } | null; errors?: { extensions: { code: string } }[] }[]
  /** Whether the server said that nothing more will come. */
  readonly complete: boolean
  readonly ended: boolean
  close(): void
}

export const commentsPosted = (article: string) => ({
  query: 'subscription ($article: ID!) { commentsPosted(article: $article) { count latest } }',
  variables: { article },
})

/** Subscribes at `url`, the address of `/graphql`, and listens until closed. */
export async function openStream(url: string, body: object, headers: Record<string, string> = {}): Promise<Stream> {
  const hanging = new AbortController()
  const response = await fetch(`${url}/stream`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
    body: JSON.stringify(body),
    signal: hanging.signal,
  })
  expect(response.status, response.ok ? '' : await response.clone().text()).toBe(200)
  const stream = {
    status: response.status,
    headers: response.headers,
    results: [] as never[],
    complete: false,
    ended: false,
    close: () => hanging.abort(),
  }
  void listen(response, stream)
    .catch(() => {})
    .finally(() => (stream.ended = true))
  return stream
}

async function listen(response: Response, stream: { results: unknown[]; complete: boolean }): Promise<void> {
  let text = ''
  for await (const chunk of (response.body as ReadableStream<Uint8Array>).pipeThrough(
    new TextDecoderStream() as never,
  ) as unknown as AsyncIterable<string>) {
    text += chunk
    const events = text.split('\n\n')
    text = events.pop() ?? ''
    for (const event of events) {
      const data = /^data: (.*)$/m.exec(event)?.[1]
      if (event.startsWith('event: next')) stream.results.push(JSON.parse(data ?? 'null'))
      if (event.startsWith('event: complete')) stream.complete = true
    }
  }
}
