import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Decisions get an order that is total: those of one bulk have one instant, and the latest one can be taken back. */
export class Moderation1764165000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view commenter_account')
    await runner.query('alter table moderation_decision drop column number')
  }
}

const statements = [
  'alter table moderation_decision add column number int not null generated always as identity',
  'create unique index on moderation_decision (number)',
  'create index on moderation_decision (comment_id, number)',
  'create index on moderation_decision (user_id, number)',
  'create index on moderation_decision (article_id, number)',
  'create index on comment (parent_id, posted_at, id)',
  // What moderators are shown of a user: no address.
  'create view commenter_account as select id, name, created_at from app_user',
]
