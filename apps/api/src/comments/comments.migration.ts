import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What readers write, what is decided about it, and by whom. `shown_comment` is what may leave: a tombstone has no words. */
export class Comments1764150000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...comments, ...decisions, shown]) await runner.query(statement)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view shown_comment')
    for (const table of ['spam_model', 'word_list', 'commenter_sanction', 'moderation_decision', 'comment_report', 'comment_note']) {
      await runner.query(`drop table ${table}`)
    }
    await runner.query(
      'alter table article drop column guests_may_comment, drop column commenting_ends_at, drop column commenting_override',
    )
    await runner.query(
      'alter table comment drop column user_id, drop column guest_hash, drop column verdict, drop column published_at, drop column text_key',
    )
  }
}

const comments = [
  'alter table comment drop constraint comment_status_check',
  `alter table comment
    add check (status in ('PUBLISHED', 'HELD', 'REJECTED', 'REMOVED', 'WITHDRAWN')),
    add column user_id uuid references app_user,
    add column guest_hash text,
    add column verdict text,
    add column published_at timestamptz(3),
    add column text_key text`,
  `update comment set published_at = posted_at where status = 'PUBLISHED'`,
  'create index on comment (user_id, posted_at desc, id desc)',
  'create index on comment (guest_hash) where guest_hash is not null',
  'create index on comment (text_key, posted_at) where text_key is not null',
  `create index on comment (posted_at, id) where status = 'HELD'`,
  'create index on comment (posted_at desc, id desc)',
  'create index on comment using gin (ancestors)',
  `alter table article
    add column guests_may_comment boolean not null default false,
    add column commenting_ends_at timestamptz(3),
    add column commenting_override text check (commenting_override in ('OPEN', 'CLOSED'))`,
]

const decisions = [
  `create table comment_note (
    id uuid primary key default gen_random_uuid(),
    comment_id uuid not null references comment on delete cascade,
    position int not null,
    check_name text not null,
    verdict text not null check (verdict in ('PASS', 'HOLD', 'REJECT')),
    text text not null,
    detail text,
    made_at timestamptz(3) not null
  )`,
  'create index on comment_note (comment_id, position)',
  'create index on comment_note (check_name)',
  `create table comment_report (
    comment_id uuid not null references comment on delete cascade,
    user_id uuid not null references app_user,
    reason text not null,
    text text,
    made_at timestamptz(3) not null,
    dismissed_at timestamptz(3),
    primary key (comment_id, user_id)
  )`,
  'create index on comment_report (made_at, comment_id) where dismissed_at is null',
  // Nobody can edit it: what was taken back is told by another row.
  `create table moderation_decision (
    id uuid primary key default gen_random_uuid(),
    decision text not null,
    reason text,
    made_at timestamptz(3) not null,
    made_by uuid references app_user,
    comment_id uuid references comment,
    user_id uuid references app_user,
    article_id uuid references article,
    before jsonb,
    after jsonb,
    undoes uuid unique references moderation_decision
  )`,
  'create index on moderation_decision (comment_id, made_at desc)',
  'create index on moderation_decision (made_at desc, id desc)',
  'create trigger never_changed before update or delete or truncate on moderation_decision execute function refuse_change()',
  `create table commenter_sanction (
    user_id uuid primary key references app_user,
    kind text not null check (kind in ('MUTE', 'SUSPEND')),
    until timestamptz(3),
    reason text not null,
    made_at timestamptz(3) not null,
    made_by uuid references app_user
  )`,
  `create table word_list (
    language text primary key,
    hold text[] not null,
    reject text[] not null
  )`,
  // One row: what the moderators' verdicts have taught so far.
  `create table spam_model (
    id boolean primary key default true check (id),
    model jsonb not null,
    trained int not null,
    updated_at timestamptz(3) not null
  )`,
]

const shown = `create view shown_comment as
  select id, article_id, parent_id, ancestors, status, posted_at, edited_at, published_at, user_id, guest_hash,
    case when status in ('REMOVED', 'WITHDRAWN') then '' else commenter_name end as commenter_name,
    case when status in ('REMOVED', 'WITHDRAWN') then '' else text end as text,
    case when status in ('HELD', 'REJECTED') then verdict end as verdict
  from comment`
