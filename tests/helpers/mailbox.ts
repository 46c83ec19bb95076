import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { vi } from 'vitest'

export interface ReceivedLetter {
  readonly to: string
  readonly subject: string
  readonly text: string
  /** The token of the link in it. */
  readonly token: string
}

/** For an API that writes no letters. */
export const noMail = { from: 'Paper <no-reply@paper.test>', folder: '/nowhere' }

/** The folder into which the API puts letters, read as their receivers would. */
export class Mailbox {
  constructor(private readonly folder: string) {}

  /** All letters to an address that have come so far, the oldest first. */
  async letters(to: string): Promise<ReceivedLetter[]> {
    const files = (await readdir(this.folder)).sort()
    const letters = await Promise.all(files.map(async (file) => read(await readFile(join(this.folder, file), 'utf8'))))
    return letters.filter((letter) => letter.to === to)
  }

  /** The latest of `count` letters to an address, when it has come. */
  async latest(to: string, count = 1): Promise<ReceivedLetter> {
    return vi.waitFor(
      async () => {
        const letters = await this.letters(to)
        const latest = letters.at(-1)
        if (!latest || letters.length < count) throw new Error(`${letters.length} letters came to ${to}.`)
        return latest
      },
      { timeout: 5_000, interval: 10 },
    )
  }
}

function read(message: string): ReceivedLetter {
  const [head = '', ...rest] = message.split('\r\n\r\n')
  const header = (name: string) => new RegExp(`^${name}: (.*)$`, 'im').exec(head.replace(/\r\n\s+/g, ' '))?.[1]?.trim() ?? ''
  const body = rest.join('\r\n\r\n')
  const text = header('Content-Transfer-Encoding') === 'quoted-printable' ? fromQuotedPrintable(body) : body
  return { to: header('To'), subject: header('Subject'), text, token: /[?&]token=([\w-]+)/.exec(text)?.[1] ?? '' }
}

const fromQuotedPrintable = (text: string) =>
  Buffer.from(
    text.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8')
