import { connect } from 'node:net'

/** What came back over a bare connection. */
export interface Exchange {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** Milliseconds until the server had said everything. */
  readonly took: number
}

/**
 * Sends `request` as it stands over a bare connection and reads until the server closes it: what fetch would refuse to send,
 * or put right on its way. Give `Connection: close`, or the server waits for more.
 */
export function exchange(url: string, request: string | Buffer): Promise<Exchange> {
  const { hostname, port } = new URL(url)
  const began = Date.now()
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname)
    const chunks: Buffer[] = []
    socket.on('data', (chunk) => chunks.push(chunk))
    // A server that refuses early closes while we are still sending: what it said before counts.
    socket.on('error', (problem) => chunks.length === 0 && reject(problem))
    socket.on('close', () => resolve({ ...parse(Buffer.concat(chunks).toString()), took: Date.now() - began }))
    socket.write(request)
  })
}

/** The lines of a request as they go over the wire. */
export const lines = (...all: readonly string[]) => [...all, '', ''].join('\r\n')

function parse(answer: string): Omit<Exchange, 'took'> {
  const end = answer.indexOf('\r\n\r\n')
  const [first = '', ...rest] = answer.slice(0, end).split('\r\n')
  const pairs = rest.map((line): [string, string] => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()])
  return { status: Number(first.split(' ')[1]), headers: new Headers(pairs), text: answer.slice(end + 4) }
}
