import { createHash, randomUUID } from 'node:crypto'
import { startThrowaway } from '@broadsheet/postgres'
import { pino } from 'pino'
import type { DataSource } from 'typeorm'
import { migrate } from '../../../database/migrate.ts'
import { dataSource } from '../../../database/source.ts'
import { features } from '../../../features.ts'
import type { Check, Remark } from '../check.ts'
import { textKey } from '../folded.ts'
import { moderate, type Verdict } from '../pipeline.ts'

type Row = Record<string, unknown>

/** A paper with one article, about which people comment. */
export interface Forum {
  readonly source: DataSource
  readonly article: string
  /** Lines of the log of the server. */
  readonly logged: string[]
  remark(particulars?: Partial<Remark>): Remark
  /** A reader who signed up, unless `row` says otherwise. */
  user(row?: Row): Promise<string>
  /** A comment as it would be kept. */
  comment(row?: Row): Promise<string>
  insert(table: string, row: Row): Promise<void>
  /** What some checks together say at an instant, in a transaction that is kept. */
  ask(checks: readonly Check[], remark: Remark, now?: Date): Promise<Verdict>
  /** The same, and what passes is kept as a comment. */
  post(checks: readonly Check[], remark: Remark): Promise<Verdict>
  close(): Promise<void>
}

export async function openForum(): Promise<Forum> {
  const cluster = await startThrowaway()
  await migrate(cluster.url, features, () => {})
  const source = await dataSource(cluster.url, features).initialize()
  const logged: string[] = []
  const log = pino({ level: 'warn' }, { write: (line: string) => void logged.push(line) })
  const insert = async (table: string, row: Row) => {
    const columns = Object.keys(row)
    const places = columns.map((_, index) => `$${index + 1}`)
    await source.query(`insert into ${table} (${columns.join(', ')}) values (${places.join(', ')})`, Object.values(row))
  }
  const article = randomUUID()
  const section_id = randomUUID()
  await insert('section', { id: section_id, slug: 'town', name: 'Town', position: 1 })
  await insert('article', { ...publicArticle, id: article, section_id })
  return {
    source,
    article,
    logged,
    insert,
    remark: (particulars) => ({
      text: 'The lime trees on the market square should stay.',
      name: 'Reader',
      articleId: article,
      parentId: null,
      language: 'en',
      commenter: somebody(),
      commentId: null,
      ...particulars,
    }),
    async user(row) {
      const id = randomUUID()
      const email = `${id}@paper.test`
      await insert('app_user', { id, email, email_key: email, name: 'User', role: 'READER', password_hash: 'none', ...row })
      return id
    },
    async comment(row = {}) {
      const id = randomUUID()
      const text = String(row.text ?? `A text of its own: ${id}`)
      const kept = { ancestors: [], status: 'PUBLISHED', commenter_name: 'Reader', text, text_key: textKey(text), posted_at: new Date() }
      await insert('comment', { ...kept, id, article_id: article, ...row })
      return id
    },
    ask: (checks, remark, now = new Date()) => source.transaction((manager) => moderate(remark, { checks, log, manager, now })),
    post: (checks, remark) =>
      source.transaction(async (manager) => {
        const verdict = await moderate(remark, { checks, log, manager, now: new Date() })
        if (verdict.verdict !== 'PASS') return verdict
        await manager.query(
          `insert into comment (id, article_id, ancestors, status, commenter_name, text, text_key, guest_hash, posted_at)
          values (gen_random_uuid(), $1, '{}', 'PUBLISHED', $2, $3, $4, $5, now())`,
          [remark.articleId, remark.name, remark.text, textKey(remark.text), remark.commenter.guest],
        )
        return verdict
      }),
    async close() {
      await source.destroy()
      await cluster.stop()
    },
  }
}

/** A guest whom nobody knows, from an address of their own. */
export function somebody(): Remark['commenter'] {
  const guest = createHash('sha256').update(randomUUID()).digest('base64url')
  return { userId: null, guest, address: `address of ${guest}` }
}

const publicArticle = {
  slug: 'lime-trees',
  headline: 'Lime trees to be felled',
  status: 'PUBLISHED',
  language: 'en',
  body: '[]',
  word_count: 300,
  published_at: new Date(),
  updated_at: new Date(),
  completeness: 'FULL',
  corrections: '[]',
  commenting: 'OPEN',
}
