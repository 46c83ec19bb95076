import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Stories that are found by computation, and what editors say about them. */
export class Related1764171000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [suggested, ...wishes, ...manuscripts, ...indexes]) await runner.query(statement)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view manuscript')
    await runner.query('drop table suggested_story, unrelated_story')
    await runner.query('drop index article_source_url')
    await runner.query('alter table article drop column suggestible')
    await runner.query('alter table revision drop column suggestible, drop column unrelated_ids')
    await runner.query(manuscript([]))
  }
}

// Without foreign keys, which would lock the rows of other articles: two who save them at once could wait for each other.
const suggested = `create table suggested_story (
  article_id uuid,
  story_id uuid,
  score real not null,
  kind text not null,
  terms text[] not null,
  primary key (article_id, story_id),
  check (article_id <> story_id)
)`

// Deferrable, because articles of one transaction may name each other.
const wishes = [
  `create table unrelated_story (
    article_id uuid references article on delete cascade,
    story_id uuid references article on delete cascade deferrable initially deferred,
    primary key (article_id, story_id)
  )`,
  'alter table article add column suggestible boolean not null default true',
  `alter table revision add column suggestible boolean not null default true, add column unrelated_ids uuid[] not null default '{}'`,
]

const content =
  'slug, headline, standfirst, language, section_id, tag_ids, bylines, hero, body, completeness, source, corrections, commenting, related_ids, word_count'

const manuscript = (added: readonly string[]) => `create view manuscript as
  select a.id, a.status, a.version, a.published_version, a.published_at, a.updated_at, a.embargoed_until, a.unpublish_at, a.retraction,
    a.retracted_at, a.created_at, a.created_by, a.slug as public_slug, r.id as revision_id, r.saved_at, r.saved_by,
    ${[...content.split(', '), ...added].map((column) => `r.${column}`).join(', ')}
  from article a join revision r on r.article_id = a.id and r.number = a.version`

const manuscripts = ['drop view manuscript', manuscript(['suggestible', 'unrelated_ids'])]

const indexes = [
  'create index on suggested_story (story_id)',
  'create index on unrelated_story (story_id)',
  `create index article_source_url on article ((source->>'url')) where source is not null`,
]
