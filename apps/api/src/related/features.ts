import sql, { type Sql } from 'sql-template-tag'
import { frequency } from '../search/telling.ts'
import type { Features } from './scoring.ts'

/** The features of a pair, as a statement answers them. */
export interface FeatureRow extends Omit<Features, 'headlines'> {
  /** Key of the other article. */
  readonly id: string
  readonly headline: string
  readonly ownHeadline: string
  /** Which copies it is one of. */
  readonly story: string
}

export const featuresOf = ({ headline, ownHeadline, ...row }: FeatureRow): Features => ({ ...row, headlines: [ownHeadline, headline] })

/** `x`, the article `id` with its entry, and `mine`, its words as they weigh by now. */
export const articleWithWords = (id: string): Sql => sql`x as materialized (
      select a.id, a.slug, a.headline, a.section_id, a.published_at, a.source, e.config, e.words, e.norm, e.links, e.story
      from article a join search_entry e on e.article_id = a.id where a.id = ${id}::uuid),
    mine as materialized (
      select u.lexeme, w.rarity, ln(1 + ${frequency(sql`u.weights`)}) * w.rarity as weight
      from x cross join unnest(x.words) u join search_lexeme n on n.config = x.config and n.lexeme = u.lexeme
      join search_lexeme every on every.config = x.config and every.lexeme = ''
      cross join lateral (select ln((every.articles + 0.5) / (greatest(n.articles - 1, 0) + 0.5)) as rarity) w
      where u.lexeme <> '¶')`

/** Rows of `FeatureRow` for `x` and each of `others`, which names keys of articles as `article_id`. Those never released are left out. */
export const features = (others: Sql): Sql => sql`select b.id, b.headline, x.headline as "ownHeadline", e.story,
    coalesce(least(text.dot / nullif(e.norm * own.norm, 0), 1), 0)::float8 as text, coalesce(text.words, '{}') as words,
    array(select tag.name from article_tag p join article_tag q on q.tag_id = p.tag_id join tag on tag.id = p.tag_id
      where p.article_id = x.id and q.article_id = b.id order by p.position) as tags,
    b.section_id = x.section_id as "sameSection",
    x.slug = any(e.links) or b.slug = any(x.links)
      or exists (select from related_story r where r.in_text and (r.article_id, r.story_id) in ((x.id, b.id), (b.id, x.id))) as linked,
    (abs(extract(epoch from b.published_at - x.published_at)) / 86400)::float8 as "daysApart",
    coalesce(b.source->>'url' = x.source->>'url', false) as "sameSource"
  from x cross join (select sqrt(sum(weight * weight)) as norm from mine) own
  join (${others}) o on true join article b on b.id = o.article_id join search_entry e on e.article_id = b.id and e.counted
  cross join lateral (
    select sum(s.weight) as dot, array_agg(s.word order by s.weight desc, s.word) filter (where s.word is not null) as words from (
      select mine.weight * ln(1 + ${frequency(sql`u.weights`)}) * mine.rarity as weight,
        coalesce(ours.word, theirs.word) as word
      from unnest(e.words) u join mine on mine.lexeme = u.lexeme
      left join telling_lexeme ours on ours.article_id = x.id and ours.lexeme = u.lexeme
      left join telling_lexeme theirs on theirs.article_id = b.id and theirs.lexeme = u.lexeme
      where e.config = x.config) s) text`
