import type { MigrationInterface, QueryRunner } from 'typeorm'
import { stemmedLanguages } from './languages.ts'

/**
 * What is known of an article for finding it. Both extensions come with Postgres and are trusted: the owner of the database may
 * create them.
 */
export class Search1764170000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...extensions, ...languages, words, entry, inline, ...followed, ...indexes, ...telling, ...statistics])
      await runner.query(statement)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table search_entry, telling_lexeme, search_lexeme, search_word')
    await runner.query('drop trigger followed on article')
    await runner.query('drop function follow_article')
    await runner.query('drop function search_words')
    await runner.query(`do $$ declare known record; begin
      for known in select distinct config from search_language loop
        execute format('drop text search configuration %I', known.config);
      end loop; end $$`)
    await runner.query('drop table search_language')
    await runner.query('drop extension pg_trgm, unaccent')
  }
}

const extensions = ['create extension if not exists unaccent', 'create extension if not exists pg_trgm']

const pairs = Object.entries(stemmedLanguages).map(([tag, name]) => `('${tag}', '${name}')`)

/** For each language its own stemmer, behind a filter that takes accents off: of the text and of what is searched for. */
const languages = [
  `create table search_language (
    tag text primary key,
    config text not null,
    in_use boolean not null default false
  )`,
  `insert into search_language (tag, config) select known.tag, 'search_' || known.name
    from (values ('', 'simple'), ${pairs.join(', ')}) known(tag, name)
    where exists (select from pg_ts_config where cfgname = known.name and cfgnamespace = 'pg_catalog'::regnamespace)`,
  `do $$ declare known record; begin
    for known in select distinct config, substr(config, 8) as name from search_language loop
      execute format('create text search configuration %I (copy = pg_catalog.%I)', known.config, known.name);
      execute format('alter text search configuration %I alter mapping for hword, hword_part, word with unaccent, %I',
        known.config, case known.name when 'simple' then 'simple' else known.name || '_stem' end);
      execute format('alter text search configuration %I alter mapping for numword, numhword, hword_numpart with unaccent, simple', known.config);
    end loop; end $$`,
]

/**
 * The words of an article: A headline, B standfirst and tags, C bylines, D body and captions. A separator stands between them, so
 * that no phrase begins in one and ends in another.
 */
const words = `create function search_words(config regconfig, headline text, standfirst text, tags text, bylines text, body text, captions text)
  returns tsvector language sql immutable parallel safe as $$
    select setweight(to_tsvector(config, headline), 'A') || '¶:1'::tsvector
      || setweight(to_tsvector(config, coalesce(standfirst, '')), 'B') || '¶:1'::tsvector
      || setweight(to_tsvector(config, tags), 'B') || '¶:1'::tsvector
      || setweight(to_tsvector(config, bylines), 'C') || '¶:1'::tsvector
      || to_tsvector(config, body) || '¶:1'::tsvector
      || to_tsvector(config, captions)
  $$`

// Rows are kept short, so that looking at many of them reads few pages: long texts and lists of words stand outside.
const entry = `create table search_entry (
    article_id uuid primary key references article on delete cascade,
    config text not null,
    tags text not null,
    bylines text not null,
    body text not null,
    captions text not null,
    words tsvector not null,
    subject tsvector not null,
    headline tsvector not null generated always as (ts_filter(words, '{a}')) stored,
    norm real not null,
    links text[] not null,
    counted boolean not null,
    story uuid not null,
    tag_ids uuid[] not null,
    author_ids uuid[] not null,
    section_id uuid not null,
    language text not null,
    status text not null,
    published_at timestamptz(3),
    embargoed_until timestamptz(3),
    unpublish_at timestamptz(3)
  ) with (toast_tuple_target = 256)`

// These are read of every row that is found.
const inline = `alter table search_entry ${['headline', 'tag_ids', 'author_ids'].map((column) => `alter ${column} set storage main`).join(', ')}`

/**
 * By these columns of its article an entry is seen, ordered and counted, without looking for the article: that would be most of the
 * work where much is found. Whoever changes the article changes them.
 */
const copied = ['section_id', 'language', 'status', 'published_at', 'embargoed_until', 'unpublish_at']
const all = (row: string) => copied.map((column) => `${row}.${column}`).join(', ')

const followed = [
  `create function follow_article() returns trigger language plpgsql as $$ begin
      update search_entry set (${copied.join(', ')}) = row(${all('new')}) where article_id = new.id;
      return null;
    end $$`,
  `create trigger followed after update of ${copied.join(', ')} on article for each row
    when ((${all('old')}) is distinct from (${all('new')})) execute function follow_article()`,
]

// Only of what was released: most of what is written in a newsroom is saved many times before. The conditions differ, because
// Postgres does not combine two indexes with the same one.
const indexes = [
  `create index on search_entry using gin (words) with (fastupdate = off) where status = 'PUBLISHED'`,
  'create index on search_entry using gin (subject) with (fastupdate = off) where published_at is not null',
  'create index on search_entry using gin (headline) with (fastupdate = off) where published_at is not null',
  // With the status, so that the date of the four-thousandth of what was released is read off the index alone.
  'create index on search_entry (config, published_at) include (status)',
  'create index on search_entry using gin (links)',
  'create index on search_entry (story)',
]

/** The twenty lexemes that tell most about an article, each with the word that it stands for there. */
const telling = [
  `create table telling_lexeme (
    article_id uuid references article on delete cascade,
    config text not null,
    lexeme text collate "C",
    word text not null,
    weight real not null,
    primary key (article_id, lexeme)
  )`,
  'create index on telling_lexeme (config, lexeme, weight desc) include (article_id)',
]

/** In how many released articles a lexeme stands, all of a language in the row of the empty one; and the words it comes from, in each spelling. */
const statistics = [
  `create table search_lexeme (
    config text,
    lexeme text collate "C",
    articles int not null,
    primary key (config, lexeme)
  ) with (fillfactor = 70)`,
  `create table search_word (
    config text,
    word text collate "C",
    spelled text not null,
    lexeme text collate "C" not null,
    primary key (config, word, spelled)
  )`,
  'create index on search_word using gin (word gin_trgm_ops)',
]
