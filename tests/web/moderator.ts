import { randomUUID } from 'node:crypto'
import { Planter } from '../helpers/plant.ts'
import type { Site } from '../helpers/site.ts'

/** An article of its own, and comments that wait under it in the order of `texts`. */
export interface Waiting {
  readonly path: string
  readonly headline: string
  /** Address of the queue with this article only. */
  readonly queue: string
  /** What has become of each comment, and what its commenter is told. */
  states(): Promise<{ text: string; status: string; verdict: string | null }[]>
  /** One more that waits, or has been reported. */
  comment(text: string, row?: Record<string, unknown>): Promise<string>
}

/** Puts comments straight into the tables, held by the check of links. */
export async function plantWaiting({ newsroom }: Site, texts: readonly string[]): Promise<Waiting> {
  const { db } = newsroom
  const plant = new Planter(db)
  const slug = `talk-${randomUUID().slice(0, 8)}`
  const headline = `Talk ${slug}`
  const section = await db.query('select id from section limit 1')
  const article_id = await plant.article({ section_id: section.rows[0].id, slug, headline })
  const user_id = await plant.user({ name: 'Wren Castle', email: `${slug}@reader.example`, email_key: `${slug}@reader.example` })
  const { article } = await newsroom.read<{ article: { id: string } }>('query ($slug: String!) { article(slug: $slug) { id } }', { slug })
  let count = 0
  async function comment(text: string, row: Record<string, unknown> = {}) {
    count += 1
    const posted_at = new Date(Date.now() - 600_000 + count * 1000)
    const comment_id = await plant.comment({
      article_id,
      text,
      user_id,
      status: 'HELD',
      commenter_name: `Wren ${count}`,
      posted_at,
      ...row,
    })
    const note = {
      check_name: 'LINKS',
      verdict: 'HOLD',
      text: 'There are links in it.',
      detail: 'two of them',
      position: 0,
      made_at: posted_at,
    }
    await plant.link('comment_note', { ...note, comment_id })
    return comment_id
  }
  for (const text of texts) await comment(text)
  return {
    path: `/articles/${slug}`,
    headline,
    queue: `/newsroom/moderation?${new URLSearchParams({ article: article.id })}`,
    comment,
    async states() {
      const { rows } = await db.query('select text, status, verdict from comment where article_id = $1 order by posted_at', [article_id])
      return rows
    },
  }
}
