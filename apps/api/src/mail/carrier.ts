import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import type { Letter } from './letter.ts'

/** Where letters go. */
export interface MailOptions {
  /** Sender, as in the header of a letter. */
  readonly from: string
  /** SMTP server; without one each letter is put into `folder`. */
  readonly smtpUrl?: string | undefined
  readonly folder: string
  /** Told where a letter was put. */
  readonly say?: (sentence: string) => void
}

export interface Carrier {
  carry(letter: Letter): Promise<void>
  close(): void
}

/** Milliseconds after which a mail server that does not answer is given up. */
const patience = { connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 10_000 }

export const carrierOf = (options: MailOptions): Carrier => (options.smtpUrl ? smtp(options.smtpUrl, options.from) : folder(options))

function smtp(url: string, from: string): Carrier {
  const transport = createTransport({ url, pool: true, ...patience }, { from })
  return {
    async carry(letter) {
      await transport.sendMail(letter)
    },
    close: () => transport.close(),
  }
}

/** Letters open doors: nobody else on the machine may read them. */
function folder({ from, folder, say }: MailOptions): Carrier {
  const transport = createTransport({ streamTransport: true, buffer: true }, { from })
  return {
    async carry(letter) {
      const { message } = await transport.sendMail(letter)
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const file = join(folder, `${new Date().toISOString().replaceAll(':', '-')}-${randomUUID()}.eml`)
      await writeFile(file, message as Buffer, { mode: 0o600 })
      say?.(`No SMTP_URL is set, so a letter was put into ${file}`)
    },
    close: () => transport.close(),
  }
}
