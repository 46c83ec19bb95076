import { createHmac, randomUUID } from 'node:crypto'
import type { Canaries } from './canaries.ts'
import type { Neighbours } from './hidden.ts'
import type { Newsroom } from './newsroom.ts'
import type { Planter } from './plant.ts'
import type { ViewerName } from './rules.ts'

/** The headers with which somebody asks. */
export type Headers = Readonly<Record<string, string>>

/** Users that hidden rows belong to, and a way to make more of them. */
export interface People {
  /** Key of the user who asks as `author`. */
  readonly author: string
  /** Key of the author under whose name they write. */
  readonly byline: string
  /** Somebody whom no viewer knows. */
  readonly stranger: string
  /** Keys of all of them. */
  readonly keys: readonly string[]
  user(why: string, whose: string, row?: Record<string, unknown>): Promise<string>
}

/** Signs a preview link as the paper does: a test cannot make one for an article that is deleted otherwise. */
export async function previewOf({ db }: Newsroom, articleId: string, number = 0): Promise<string> {
  const { rows } = await db.query(`select value from secret where name = 'preview'`)
  const payload = Buffer.alloc(26)
  payload.write(articleId.replaceAll('-', ''), 'hex')
  payload.writeUInt32BE(number, 16)
  payload.writeUIntBE(Math.trunc(Date.now() / 1_000) + 3_600, 20, 6)
  const mac = createHmac('sha256', rows[0].value).update('preview\0').update(payload).digest().subarray(0, 16)
  return Buffer.concat([payload, mac]).toString('base64url')
}

/** Makes everybody who asks in these tests. What their rows hold are canaries too. */
export async function plantPeople(plant: Planter, canaries: Canaries, near: Neighbours) {
  const keys: string[] = []
  const user: People['user'] = async (why, whose, row = {}) => {
    const words = canaries.of({ noun: 'user', why, whose })
    const id = canaries.key(randomUUID(), { noun: 'user', why, whose })
    keys.push(id)
    return plant.user({
      id,
      email: `${words('email')}@paper.test`,
      email_key: `${words('emailKey')}@paper.test`,
      name: words('name'),
      password_hash: words('passwordHash'),
      ...row,
    })
  }
  const byline = await plant.author({ slug: 'who-asks' })
  const signedIn = async (name: ViewerName, row: Record<string, unknown>) => user('signed in', name, row)
  const author = await signedIn('author', { role: 'AUTHOR', author_id: byline })
  const ids: Partial<Record<ViewerName, string>> = {
    author,
    reader: await signedIn('reader', { role: 'READER', author_id: byline }),
    editor: await signedIn('editor', { role: 'EDITOR', section_ids: [near.section] }),
    elsewhere: await signedIn('elsewhere', { role: 'EDITOR', section_ids: [near.sectionElsewhere] }),
    moderator: await signedIn('moderator', { role: 'MODERATOR', section_ids: [near.section] }),
    administrator: await signedIn('administrator', { role: 'ADMINISTRATOR' }),
  }
  const headers = new Map<ViewerName, Headers>([['anonymous', {}]])
  for (const [name, id] of Object.entries(ids)) headers.set(name as ViewerName, { cookie: `session=${await plant.session(id)}` })
  const people: People = { author, byline, keys, stranger: await user('stranger', 'stranger', { role: 'AUTHOR' }), user }
  return { headers, people }
}
