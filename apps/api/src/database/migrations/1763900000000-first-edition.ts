import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The tables of the first release: nouns first, then what ties them together. */
export class FirstEdition1763900000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...nouns, ...links, ...indexes]) await runner.query(statement)
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables = [
      'related_story',
      'article_image',
      'article_tag',
      'byline',
      'former_slug',
      'comment',
      'article',
      'author',
      'image',
      'tag',
      'section',
      'publication',
      'secret',
    ]
    await runner.query(`drop table ${tables.join(', ')}`)
  }
}

const nouns = [
  `create table publication (
    id boolean primary key default true check (id),
    name text not null,
    tagline text,
    language text not null,
    time_zone text not null
  )`,
  // Random enough to sign with: two version 4 uuids hold 244 random bits.
  'create table secret (name text primary key, value text not null default gen_random_uuid()::text || gen_random_uuid()::text)',
  `insert into secret (name) values ('cursor')`,
  `create table section (
    id uuid primary key,
    slug text not null unique,
    name text not null,
    description text,
    position int not null
  )`,
  `create table tag (
    id uuid primary key,
    slug text not null unique,
    name text not null
  )`,
  `create table image (
    id uuid primary key,
    alt text not null,
    width int not null check (width > 0),
    height int not null check (height > 0),
    placeholder text,
    credits jsonb not null,
    focal_point jsonb,
    license text,
    can_distribute boolean not null,
    file text not null
  )`,
  `create table author (
    id uuid primary key,
    slug text not null unique,
    name text not null,
    kind text not null check (kind in ('PERSON', 'DESK', 'AGENCY')),
    biography text,
    links jsonb not null,
    portrait_id uuid references image
  )`,
  `create table article (
    id uuid primary key,
    slug text not null unique,
    status text not null check (status in ('DRAFT', 'SCHEDULED', 'EMBARGOED', 'PUBLISHED', 'RETRACTED')),
    headline text not null,
    standfirst text,
    language text not null,
    section_id uuid not null references section,
    hero jsonb,
    body jsonb not null,
    word_count int not null,
    published_at timestamptz(3),
    updated_at timestamptz(3),
    embargoed_until timestamptz(3),
    unpublish_at timestamptz(3),
    completeness text not null check (completeness in ('FULL', 'EXCERPT')),
    source jsonb,
    corrections jsonb not null,
    commenting text not null check (commenting in ('OPEN', 'CLOSED')),
    retraction text,
    created_at timestamptz(3) not null default now(),
    check (status = 'DRAFT' or (published_at is not null and updated_at is not null))
  )`,
  `create table comment (
    id uuid primary key,
    article_id uuid not null references article on delete cascade,
    parent_id uuid references comment on delete cascade,
    ancestors uuid[] not null,
    status text not null check (status in ('PUBLISHED', 'HELD', 'REJECTED')),
    commenter_name text not null,
    text text not null,
    posted_at timestamptz(3) not null,
    edited_at timestamptz(3),
    check ((parent_id is null) = (cardinality(ancestors) = 0))
  )`,
]

const links = [
  'create table former_slug (slug text primary key, article_id uuid not null references article on delete cascade)',
  `create table byline (
    article_id uuid not null references article on delete cascade,
    author_id uuid not null references author,
    role text not null,
    position int not null,
    primary key (article_id, position)
  )`,
  `create table article_tag (
    article_id uuid not null references article on delete cascade,
    tag_id uuid not null references tag,
    position int not null,
    primary key (article_id, tag_id)
  )`,
  // Every image that an article shows, as hero or in its body: an image is as visible as its articles.
  `create table article_image (
    article_id uuid not null references article on delete cascade,
    image_id uuid not null references image,
    primary key (article_id, image_id)
  )`,
  // Deferrable, because articles of one transaction may name each other.
  `create table related_story (
    article_id uuid not null references article on delete cascade,
    story_id uuid not null references article on delete cascade deferrable initially deferred,
    position int not null,
    in_text boolean not null,
    primary key (article_id, story_id),
    check (article_id <> story_id)
  )`,
]

const indexes = [
  'create index on article (published_at desc, id desc)',
  'create index on article (updated_at desc, id desc)',
  'create index on article (section_id, published_at desc, id desc)',
  'create index on former_slug (article_id)',
  'create index on byline (author_id)',
  'create index on article_tag (tag_id)',
  'create index on article_image (image_id)',
  'create index on related_story (story_id)',
  'create index on author (portrait_id)',
  'create index on comment (article_id, posted_at, id) where parent_id is null',
  'create index on comment (parent_id, posted_at, id)',
  'create index on comment (article_id)',
]
