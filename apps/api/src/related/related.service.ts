import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import { ask } from '../database/ask.ts'
import { candidates } from './candidates.ts'
import { articleWithWords, type FeatureRow, features, featuresOf } from './features.ts'
import { least, type Relation, relationOf } from './scoring.ts'

/** Stories that are kept for one article: more than are shown, because some may not be public when it is read. */
const kept = 30

/**
 * Finds the stories that have to do with an article whose entry is written, and puts it on their lists as well if it is released.
 * What it reads and writes does not grow with the number of articles.
 */
export async function keepSuggestions(manager: EntityManager, { id, released }: { id: string; released: boolean }): Promise<void> {
  const rows = await ask<FeatureRow>(
    manager,
    sql`with ${articleWithWords(id)}, ${candidates} ${features(sql`select article_id from candidates`)}`,
  )
  const found = rows.map((row) => ({ id: row.id, story: row.story, ...relationOf(featuresOf(row)) })).sort(bestFirst)
  await joinCopies(manager, id, found.find(({ copy }) => copy)?.story ?? null)
  const listed = found.filter(({ score }) => score >= least).slice(0, kept * 2)
  const columns = sql`unnest(${listed.map((one) => one.id)}::uuid[], ${listed.map(({ score }) => score)}::real[], ${listed.map(({ kind }) => kind)}::text[],
    ${listed.map(({ terms }) => JSON.stringify(terms))}::jsonb[]) s(id, score, kind, terms)`
  const terms = sql`array(select jsonb_array_elements_text(s.terms))`
  await ask(manager, sql`delete from suggested_story where article_id = ${id}::uuid or (${released} and story_id = ${id}::uuid)`)
  await ask(
    manager,
    sql`insert into suggested_story (article_id, story_id, score, kind, terms)
      select ${id}::uuid, s.id, s.score, s.kind, ${terms} from ${columns}
      union all select s.id, ${id}::uuid, s.score, s.kind, ${terms} from ${columns} where ${released}`,
  )
  await ask(
    manager,
    sql`delete from suggested_story s using (
        select article_id, story_id, row_number() over (partition by article_id order by score desc, story_id) as place from suggested_story
        where article_id = any(${[id, ...listed.map((one) => one.id)]}::uuid[])) p
      where p.place > ${kept} and s.article_id = p.article_id and s.story_id = p.story_id`,
  )
}

const bestFirst = (one: Relation & { id: string }, other: Relation & { id: string }) =>
  other.score - one.score || (one.id < other.id ? -1 : 1)

/** An article tells the story of its copy; one that is no longer a copy tells a story of its own. */
async function joinCopies(manager: EntityManager, id: string, story: string | null): Promise<void> {
  await ask(
    manager,
    story === null
      ? sql`update search_entry e set story = gen_random_uuid() where article_id = ${id}::uuid
          and exists (select from search_entry other where other.story = e.story and other.article_id <> e.article_id)`
      : sql`update search_entry set story = ${story}::uuid where article_id = ${id}::uuid and story <> ${story}::uuid`,
  )
}
