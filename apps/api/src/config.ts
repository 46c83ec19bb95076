import { resolve } from 'node:path'
import { z } from 'zod'

const port = z.coerce.number().int().min(0).max(65_535)
const origin = z.url({ protocol: /^https?$/ }).transform((url) => new URL(url).origin)

const environment = z.object({
  /** Port of the API; 0 lets the system choose. */
  API_PORT: port.default(4000),
  /** Where the API listens: on this machine only, unless it says otherwise. */
  API_HOST: z.string().min(1).default('localhost'),
  /** Port of the site; only used to guess its address. */
  WEB_PORT: port.default(3000),
  /** Origin of the site as readers see it. */
  SITE_URL: origin.optional(),
  /** Postgres to use; without it an embedded one is started. */
  DATABASE_URL: z.string().min(1).optional(),
  /** Folder of the embedded Postgres, of images, and of letters that nobody sends. */
  BROADSHEET_DATA: z.string().min(1).default('.data'),
  /** Server that letters are sent by; without it they are put into a folder. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** Sender of letters. */
  MAIL_FROM: z.string().min(1).optional(),
  /** Service that is asked about every comment: see docs/guides/moderate.md. */
  COMMENT_CHECK_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** What requests to it are signed with. */
  COMMENT_CHECK_SECRET: z.string().min(16).optional(),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn'),
})

export interface Config {
  readonly apiPort: number
  readonly apiHost: string
  readonly siteUrl: string
  readonly databaseUrl: string | undefined
  readonly dataFolder: string
  readonly smtpUrl: string | undefined
  readonly mailFrom: string
  readonly commentHook: { readonly url: string; readonly secret: string } | undefined
  readonly logLevel: string
}

/** The environment is not as it must be; the message says what, in one sentence. */
export class ConfigError extends Error {}

/** Reads and checks the environment, once. Empty variables count as absent. Throws `ConfigError`. */
export function readConfig(env: NodeJS.ProcessEnv, root = process.cwd()): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const { success, data, error } = environment.safeParse(given)
  if (!success) {
    const { path, message } = error.issues[0] ?? { path: [], message: '' }
    throw new ConfigError(`The environment variable ${path.join('.')} is not usable: ${message}.`)
  }
  const siteUrl = data.SITE_URL ?? `http://localhost:${data.WEB_PORT}`
  return {
    apiPort: data.API_PORT,
    apiHost: data.API_HOST,
    siteUrl,
    databaseUrl: data.DATABASE_URL,
    dataFolder: resolve(root, data.BROADSHEET_DATA),
    smtpUrl: data.SMTP_URL,
    mailFrom: data.MAIL_FROM ?? `Broadsheet <no-reply@${new URL(siteUrl).hostname}>`,
    commentHook: hookOf(data),
    logLevel: data.LOG_LEVEL,
  }
}

function hookOf({ COMMENT_CHECK_URL: url, COMMENT_CHECK_SECRET: secret }: z.infer<typeof environment>): Config['commentHook'] {
  if (url === undefined) return undefined
  if (secret === undefined) throw new ConfigError('The environment variable COMMENT_CHECK_URL needs COMMENT_CHECK_SECRET beside it.')
  return { url, secret }
}
