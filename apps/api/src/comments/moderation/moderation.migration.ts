import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Who tried to post what within a day, as hashes: floods and repetitions are known by the address, too, and nobody is named. */
export class Moderation1764151000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create table comment_attempt (who text not null, text_key text not null, made_at timestamptz(3) not null)')
    await runner.query('create index on comment_attempt (who, made_at)')
    await runner.query('create index on comment_attempt (made_at)')
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table comment_attempt')
  }
}
