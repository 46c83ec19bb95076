import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Who users are to the newsroom, and the sessions in which they are signed in. */
export class Sessions1764110000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table app_user
      add column name text,
      add column author_id uuid references author,
      add column section_ids uuid[],
      add column confirmed_at timestamptz(3)`)
    await runner.query(`update app_user set name = split_part(email, '@', 1), confirmed_at = created_at`)
    await runner.query('alter table app_user alter column name set not null')
    await runner.query(`create table session (
      token_hash text primary key,
      user_id uuid not null references app_user on delete cascade,
      created_at timestamptz(3) not null default now(),
      expires_at timestamptz(3) not null
    )`)
    await runner.query('create index on session (user_id)')
    await runner.query('create index on session (expires_at)')
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table session')
    await runner.query('alter table app_user drop column name, drop column author_id, drop column section_ids, drop column confirmed_at')
  }
}
