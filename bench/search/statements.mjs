/** What is known of articles before it can be written down how telling each of their words is. */
export const staging = `create unlogged table staged (number int, id uuid, topic int, place int, released boolean, tags text, bylines text, body text, words tsvector)`

export const nouns = `with
  sections as (insert into section (id, slug, name, position)
    select id, slug, name, row_number() over () from json_to_recordset($1::json) x(id uuid, slug text, name text)),
  tags as (insert into tag (id, slug, name) select id, slug, name from json_to_recordset($2::json) x(id uuid, slug text, name text))
  insert into author (id, slug, name, kind, links)
  select id, slug, name, 'PERSON', '[]' from json_to_recordset($3::json) x(id uuid, slug text, name text)`

const content = 'slug, headline, standfirst, language, section_id, body, completeness, corrections, commenting, word_count'

/** Articles of a batch ($1, JSON; $2, its number) with their links, first revisions and words. */
export const texts = `with
  given as materialized (
    select x.*, (select jsonb_agg(jsonb_build_object('kind', 'ParagraphBlock', 'text',
        jsonb_build_array(jsonb_build_object('text', p.text, 'marks', '[]'::jsonb, 'link', null))) order by p.at)
        from unnest(x.paragraphs) with ordinality p(text, at)) as body
    from json_to_recordset($1::json) x(id uuid, slug text, status text, headline text, standfirst text, section uuid,
      published timestamptz, paragraphs text[], words int, tags uuid[], authors uuid[], topic int, place int)),
  row as (
    select id, status, published, slug, headline, standfirst, 'en' as language, section as section_id, body, 'FULL' as completeness,
      '[]'::jsonb as corrections, 'OPEN' as commenting, words as word_count, tags, authors, case status when 'PUBLISHED' then 1 end as shown
    from given),
  articles as (insert into article (id, status, published_at, updated_at, version, published_version, ${content})
    select id, status, case when shown = 1 then published end, case when shown = 1 then published end, 1, shown, ${content} from row),
  tagged as (insert into article_tag (article_id, tag_id, position)
    select r.id, t.id, t.at - 1 from row r cross join unnest(r.tags) with ordinality t(id, at)),
  signed as (insert into byline (article_id, author_id, role, position)
    select r.id, b.id, 'WRITER', b.at - 1 from row r cross join unnest(r.authors) with ordinality b(id, at)),
  revised as (insert into revision (article_id, number, action, changed, saved_at, tag_ids, bylines, related_ids, ${content})
    select id, 1, 'IMPORT', '{}', published, tags,
      (select jsonb_agg(jsonb_build_object('authorId', author, 'role', 'WRITER')) from unnest(authors) author), '{}', ${content} from row),
  named as (
    select r.*, array_to_string(r.paragraphs, e'\\n') as text,
      (select string_agg(tag.name, ', ' order by t.at) from unnest(r.tags) with ordinality t(id, at) join tag using (id)) as tag_names,
      (select string_agg(author.name, ', ' order by b.at) from unnest(r.authors) with ordinality b(id, at) join author using (id)) as names
    from given r)
  insert into staged (number, id, topic, place, released, tags, bylines, body, words)
  select $2::int, id, topic, place, status = 'PUBLISHED', tag_names, names, text,
    search_words('search_english', headline, standfirst, tag_names, names, text, '') from named`

/** In how many articles each word stands. */
export const statistics = [
  `insert into search_lexeme (config, lexeme, articles)
    select 'search_english', word, ndoc from ts_stat('select words from staged where released') where word <> '¶'
    union all select 'search_english', '', count(*) from staged where released`,
  'analyze search_lexeme',
]

/** The dictionary: words of which some form stands in an article ($1: all words there are). */
export const dictionary = `insert into search_word (config, word, spelled, lexeme)
  select 'search_english', word, word, lexeme from unnest($1::text[]) word
  cross join lateral (select (tsvector_to_array(to_tsvector('search_english', word)))[1]) stemmed(lexeme)
  where length(word) between 3 and 40 and lexeme in (select lexeme from search_lexeme)`

/** What articles of a batch ($1, its number) are found by. */
export const entries = `with
  chunk as materialized (select * from staged where number = $1),
  total as materialized (select articles from search_lexeme where lexeme = ''),
  weighed as materialized (
    select c.id, u.lexeme, u.weights && '{A,B,C}' as prominent,
      ln(1 + 4 * cardinality(array_positions(u.weights, 'A')) + 2 * cardinality(array_positions(u.weights, 'B'))
        + cardinality(array_positions(u.weights, 'D')))
        * ln((total.articles - c.released::int + 2::float8) / (coalesce(n.articles - c.released::int, 0) + 1.5::float8)) as weight
    from chunk c cross join total cross join unnest(c.words) u
    left join search_lexeme n on n.config = 'search_english' and n.lexeme = u.lexeme where u.lexeme <> '¶'),
  ordered as (
    select *, row_number() over (partition by id order by weight > 0 desc, weight desc, lexeme) <= 20 and weight > 0 as told from weighed),
  split as materialized (select * from ordered),
  kept as (
    insert into telling_lexeme (article_id, config, lexeme, word, weight)
    select id, 'search_english', lexeme, lexeme, weight from split where told),
  aside as (select id, array_agg(lexeme) as lexemes from split where not prominent and not told group by id),
  long as (select id, sqrt(sum(weight * weight)) as norm from split group by id)
  insert into search_entry (article_id, config, tags, bylines, body, captions, words, subject, norm, links, counted, story,
    tag_ids, author_ids, section_id, language, status, published_at, embargoed_until, unpublish_at)
  select c.id, 'search_english', c.tags, c.bylines, c.body, '', c.words, ts_delete(c.words, coalesce(aside.lexemes, '{}')),
    long.norm, '{}', c.released, gen_random_uuid(), array(select tag_id from article_tag where article_id = c.id order by position),
    array(select author_id from byline where article_id = c.id order by position),
    a.section_id, a.language, a.status, a.published_at, a.embargoed_until, a.unpublish_at
  from chunk c join article a on a.id = c.id join long on long.id = c.id left join aside on aside.id = c.id`

/** Stories on each other's lists: not the nearest ones, which would take long to find, but as many. */
export const suggestions = `insert into suggested_story (article_id, story_id, score, kind, terms)
  select pair.article, pair.story, 0.5 + random() / 2, 'SHARED_WORDS', array[pair.word] from (
    select one.id as one, other.id as other, (select min(lexeme) from telling_lexeme where article_id = one.id) as word
    from (select *, row_number() over (partition by topic order by place) as turn from staged where released) one
    join (select *, row_number() over (partition by topic order by place) as turn from staged where released) other
      on other.topic = one.topic and other.turn between one.turn + 1 and one.turn + 15) near
  cross join lateral (values (one, other, word), (other, one, word)) pair(article, story, word)`
