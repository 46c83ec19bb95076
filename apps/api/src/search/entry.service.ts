import sql, { empty, type Sql } from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import { ask } from '../database/ask.ts'
import type { ManuscriptContent } from '../manuscripts/content.ts'
import { spelledWords, wordCounts } from './statistics.ts'
import { tellingLexemes } from './telling.ts'
import { linksOf, textsOf } from './texts.ts'

/** Any number will do, as long as every process of Broadsheet uses the same. */
const statisticsLock = 7_413_910

/** An article whose row, tags and bylines are written already. */
export interface Indexed {
  readonly id: string
  readonly content: Pick<ManuscriptContent, 'headline' | 'standfirst' | 'language' | 'hero' | 'body'>
  /** Whether it is put before readers, now or later: only then do its words count for others. */
  readonly released: boolean
}

/** One after the other: so counts are exact, and no two savers wait for each other's words. Held until the transaction ends. */
export async function lockStatistics(manager: EntityManager): Promise<void> {
  await ask(manager, sql`select pg_advisory_xact_lock(${statisticsLock})`)
}

/** Writes what is known of an article for finding it, in the transaction in which it is saved. */
export async function keepEntry(manager: EntityManager, indexed: Indexed): Promise<void> {
  const { id, content, released } = indexed
  if (released) await lockStatistics(manager)
  await ask(
    manager,
    sql`with ${madeOf(indexed)},
      before as materialized (select config, words from search_entry where article_id = ${id}::uuid and counted),
      ${spelledWords},
      ${released ? sql`${wordCounts},` : empty}
      ${tellingLexemes(id)}
      insert into search_entry (article_id, config, tags, bylines, body, captions, words, subject, norm, links, counted, story,
        tag_ids, author_ids, section_id, language, status, published_at, embargoed_until, unpublish_at)
      select ${id}::uuid, config, tags, bylines, body, captions, words, ts_delete(words, array(select lexeme from aside)),
        (select coalesce(sqrt(sum(weight * weight)), 0) from weighed), ${linksOf(content.body)}::text[],
        ${released} or exists (select from before), gen_random_uuid(),
        array(select tag_id from article_tag x where x.article_id = a.id order by position),
        array(select author_id from byline x where x.article_id = a.id group by author_id order by min(position)),
        section_id, language, status, published_at, embargoed_until, unpublish_at
      from made cross join (
        select id, section_id, language, status, published_at, embargoed_until, unpublish_at from article where id = ${id}::uuid) a
      on conflict (article_id) do update set config = excluded.config, tags = excluded.tags, bylines = excluded.bylines,
        body = excluded.body, captions = excluded.captions, words = excluded.words, subject = excluded.subject, norm = excluded.norm,
        links = excluded.links, counted = excluded.counted, tag_ids = excluded.tag_ids, author_ids = excluded.author_ids`,
  )
}

/** The texts of an article, and `made`, its words, as the beginning of a statement. */
function madeOf({ id, content }: Indexed): Sql {
  const { headline, standfirst, language } = content
  const { body, captions } = textsOf(content)
  const tag = language.split('-')[0]?.toLowerCase() ?? ''
  return sql`texts as materialized (select ${headline}::text as headline, ${standfirst}::text as standfirst, ${body}::text as body,
      ${captions}::text as captions,
      coalesce((select config from search_language where tag = ${tag}), 'search_simple') as config,
      coalesce((select string_agg(tag.name, ', ' order by x.position) from article_tag x join tag on tag.id = x.tag_id
        where x.article_id = ${id}::uuid), '') as tags,
      coalesce((select string_agg(author.name, ', ' order by x.position) from byline x join author on author.id = x.author_id
        where x.article_id = ${id}::uuid), '') as bylines),
    made as materialized (select *, search_words(config::regconfig, headline, standfirst, tags, bylines, body, captions) as words from texts)`
}
