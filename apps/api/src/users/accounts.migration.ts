import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What it takes to sign in and up: links in letters, sessions that a repetition finds again, and counted attempts. */
export class Accounts1764125000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table app_user alter column password_hash drop not null')
    await runner.query('alter table session add column id uuid not null unique default gen_random_uuid()')
    await runner.query(`create table user_token (
      token_hash text primary key,
      purpose text not null check (purpose in ('CONFIRMATION', 'RESET', 'INVITATION')),
      user_id uuid not null references app_user on delete cascade,
      password_hash text,
      name text,
      expires_at timestamptz(3) not null,
      used_at timestamptz(3)
    )`)
    await runner.query('create index on user_token (user_id)')
    await runner.query('create index on user_token (expires_at)')
    // The columns are those that the library for counting expects; times are milliseconds.
    await runner.query('create table attempt (key varchar(255) primary key, points integer not null default 0, expire bigint)')
    await runner.query('create index on attempt (expire)')
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table attempt')
    await runner.query('drop table user_token')
    await runner.query('alter table session drop column id')
    await runner.query('delete from app_user where password_hash is null')
    await runner.query('alter table app_user alter column password_hash set not null')
  }
}
