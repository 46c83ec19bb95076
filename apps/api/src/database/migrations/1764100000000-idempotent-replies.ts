import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What mutations answered, so that a repetition gets the same answer. */
export class IdempotentReplies1764100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table idempotent_reply (
      asker text not null,
      key text not null,
      request text not null,
      reply jsonb not null,
      created_at timestamptz(3) not null default now(),
      primary key (asker, key)
    )`)
    await runner.query('create index on idempotent_reply (created_at)')
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table idempotent_reply')
  }
}
