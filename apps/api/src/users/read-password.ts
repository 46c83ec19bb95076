import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import type { ReadStream } from 'node:tty'

/** A password from the terminal, without showing it, or the first line of a pipe. */
export async function readPassword(input: ReadStream, prompt: NodeJS.WritableStream): Promise<string> {
  if (input.isTTY) prompt.write('Password: ')
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input, output: silent, terminal: input.isTTY === true })
  // Ctrl-C at the question means no.
  lines.once('SIGINT', () => process.exit(130))
  try {
    for await (const line of lines) return line
    return ''
  } finally {
    lines.close()
    if (input.isTTY) prompt.write('\n')
  }
}
