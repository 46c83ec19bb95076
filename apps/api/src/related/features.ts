import sql, { type Sql } from 'sql-template-tag'
import { articlesWith, frequency, rarity } from '../search/telling.ts'
import { type Features, least } from './scoring.ts'
import { isOut, isPublic } from './visibility.ts'

/** The features of a pair, as a statement answers them. */
export interface FeatureRow extends Omit<Features, 'headlines'> {
  /** Key of the other article. */
  readonly id: string
  readonly headline: string
  readonly ownHeadline: string
  /** Which copies it is one of. */
  readonly story: string
  readonly isPublic: boolean
  /** Whether it is public, or will be without another save. */
  readonly isOut: boolean
}

export const featuresOf = ({ headline, ownHeadline, ...row }: FeatureRow): Features => ({ ...row, headlines: [ownHeadline, headline] })

/** Characters at the beginning of a text in which a word is looked for before it is given as a reason. */
const looked = 5_000

/** The most telling of the words that two articles share. */
const reasons = 8

/** The words at the beginning of a text as they are printed there, in small letters, as an array. */
const printed = (row: Sql, entry: Sql) => sql`tsvector_to_array(to_tsvector('simple',
      concat_ws(' ', ${row}.headline, ${row}.standfirst, ${entry}.tags, ${entry}.captions, left(${entry}.body, ${looked}::int))))`

/** `x`, the article `id` with its entry, and `mine`, its words as they weigh by now. */
export const articleWithWords = (id: string): Sql => sql`x as materialized (
      select a.id, a.headline, a.section_id, a.published_at, a.source, e.config, e.words, e.links,
        a.slug || array(select f.slug from former_slug f where f.article_id = a.id) as slugs, ${printed(sql`a`, sql`e`)} as printed
      from article a join search_entry e on e.article_id = a.id where a.id = ${id}::uuid),
    mine as materialized (
      select u.lexeme, w.rarity, ln(1 + ${frequency(sql`u.weights`)}) * w.rarity as weight
      from x join search_lexeme every on every.config = x.config and every.lexeme = '' cross join unnest(x.words) u
      cross join lateral (select ${articlesWith(sql`x.config`, sql`u.lexeme`)} as articles offset 0) n
      cross join lateral (select ${rarity(sql`greatest(n.articles - 1, 0)`, sql`every.articles - 1`)} as rarity) w
      where u.lexeme <> '¶' and n.articles is not null)`

/**
 * Words of `x` and `b` that tell most, each in a form that is printed in both. Where there is none, as with `harbour` here and
 * `harbours` there, in the form of one of them.
 */
const sharedWords = sql`select coalesce(array_agg(word order by weight desc, word) filter (where in_both),
      array_agg(word order by weight desc, word), '{}') as words from (
    select s.weight, coalesce(case when s.ours = any(theirs.printed) then s.ours when s.theirs = any(x.printed) then s.theirs end,
        s.ours, s.theirs) as word, coalesce(s.ours = any(theirs.printed) or s.theirs = any(x.printed), false) as in_both
    from (select ${printed(sql`b`, sql`e`)} as printed offset 0) theirs cross join (
      select mine.weight * ln(1 + ${frequency(sql`u.weights`)}) * mine.rarity as weight, told.ours, told.theirs
      from (
        select lexeme, max(word) filter (where article_id = x.id) as ours, max(word) filter (where article_id = b.id) as theirs
        from telling_lexeme where article_id in (x.id, b.id) group by lexeme) told
      join mine on mine.lexeme = told.lexeme join unnest(e.words) u on u.lexeme = told.lexeme
      where e.config = x.config and text.cosine >= ${least / 2}::float8
      order by 1 desc, 2, 3 limit ${reasons}) s) each`

/** Rows of `FeatureRow` for `x` and each of `others`, which names keys of articles as `article_id`. */
export const features = (others: Sql): Sql => sql`select b.id, b.headline, x.headline as "ownHeadline", e.story,
    ${isPublic(sql`b`)} as "isPublic", ${isOut(sql`b`)} as "isOut", text.cosine as text, shared.words,
    array(select tag.name from article_tag p join article_tag q on q.tag_id = p.tag_id join tag on tag.id = p.tag_id
      where p.article_id = x.id and q.article_id = b.id order by p.position) as tags,
    b.section_id = x.section_id as "sameSection",
    e.links && x.slugs or b.slug = any(x.links)
      or exists (select from former_slug f where f.article_id = b.id and f.slug = any(x.links))
      or exists (select from related_story r where r.in_text and (r.article_id, r.story_id) in ((x.id, b.id), (b.id, x.id))) as linked,
    (abs(extract(epoch from b.published_at - x.published_at)) / 86400)::float8 as "daysApart",
    coalesce(b.source->>'url' = x.source->>'url', false) as "sameSource"
  from x cross join (select sqrt(sum(weight * weight)) as norm from mine) own
  join (${others}) o on true join article b on b.id = o.article_id join search_entry e on e.article_id = b.id
  cross join lateral (
    select least(coalesce(sum(mine.weight * ln(1 + ${frequency(sql`u.weights`)}) * mine.rarity) / nullif(e.norm * own.norm, 0), 0), 1)::float8 as cosine
    from unnest(e.words) u join mine on mine.lexeme = u.lexeme where e.config = x.config) text
  cross join lateral (${sharedWords}) shared`
