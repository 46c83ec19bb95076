import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * What the newsroom works on. `article` holds what readers see or will see; every save, and everything else that is done to an
 * article, is a row of `revision` that nobody can change. `manuscript` shows each article with its latest revision.
 */
export class Manuscripts1764120000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...stages, revision, ...immutable, ...history, manuscript, colleague, ...indexes])
      await runner.query(statement)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view manuscript, colleague')
    await runner.query('drop table revision')
    await runner.query('drop function refuse_change')
    await runner.query(
      'alter table article drop column version, drop column published_version, drop column created_by, drop column retracted_at',
    )
  }
}

const stages = [
  'alter table article drop constraint article_status_check, drop constraint article_check',
  // Whether a released article is still to come follows from its dates; a word for it could only contradict them.
  `update article set status = 'PUBLISHED' where status in ('SCHEDULED', 'EMBARGOED')`,
  `alter table article
    add check (status in ('DRAFT', 'SUBMITTED', 'PUBLISHED', 'RETRACTED', 'DELETED')),
    add check (status in ('DRAFT', 'SUBMITTED', 'DELETED') or (published_at is not null and updated_at is not null)),
    add column version int not null default 0,
    add column published_version int,
    add column created_by uuid references app_user,
    add column retracted_at timestamptz(3)`,
  `update article set retracted_at = updated_at where status = 'RETRACTED'`,
]

const content =
  'slug, headline, standfirst, language, section_id, tag_ids, bylines, hero, body, completeness, source, corrections, commenting, related_ids, word_count'

const revision = `create table revision (
  id uuid primary key default gen_random_uuid(),
  article_id uuid not null references article,
  number int not null check (number > 0),
  action text not null,
  note text,
  changed text[] not null,
  saved_at timestamptz(3) not null,
  saved_by uuid references app_user,
  slug text not null,
  headline text not null,
  standfirst text,
  language text not null,
  section_id uuid not null references section,
  tag_ids uuid[] not null,
  bylines jsonb not null,
  hero jsonb,
  body jsonb not null,
  completeness text not null,
  source jsonb,
  corrections jsonb not null,
  commenting text not null,
  related_ids uuid[] not null,
  word_count int not null,
  unique (article_id, number)
)`

const immutable = [
  `create function refuse_change() returns trigger language plpgsql as $$
    begin raise exception 'a % is never changed', tg_table_name using errcode = 'integrity_constraint_violation'; end $$`,
  'create trigger never_changed before update or delete or truncate on revision execute function refuse_change()',
]

/** What is there already is the first revision of its article. */
const history = [
  `insert into revision (article_id, number, action, changed, saved_at, ${content})
    select id, 1, 'IMPORT', '{}', created_at, slug, headline, standfirst, language, section_id,
      array(select tag_id from article_tag where article_id = article.id order by position),
      coalesce((select jsonb_agg(jsonb_build_object('authorId', author_id, 'role', role) order by position)
        from byline where article_id = article.id), '[]'),
      hero, body, completeness, source, corrections, commenting,
      array(select story_id from related_story where article_id = article.id and not in_text order by position),
      word_count
    from article`,
  `update article set version = 1, published_version = case when status in ('PUBLISHED', 'RETRACTED') then 1 end`,
]

const manuscript = `create view manuscript as
  select a.id, a.status, a.version, a.published_version, a.published_at, a.updated_at, a.embargoed_until, a.unpublish_at, a.retraction,
    a.retracted_at, a.created_at, a.created_by, a.slug as public_slug, r.id as revision_id, r.saved_at, r.saved_by,
    ${content
      .split(', ')
      .map((column) => `r.${column}`)
      .join(', ')}
  from article a join revision r on r.article_id = a.id and r.number = a.version`

/** Nothing of a user but what colleagues see: a name under what they did. */
const colleague = 'create view colleague as select id, name from app_user'

const indexes = ['create index on article (created_by)', 'create index on revision (saved_at desc)', 'create index on revision (slug)']
