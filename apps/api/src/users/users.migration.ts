import type { MigrationInterface, QueryRunner } from 'typeorm'

export class Users1763920000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table app_user (
      id uuid primary key,
      email text not null,
      email_key text not null unique,
      role text not null check (role in ('READER', 'AUTHOR', 'EDITOR', 'MODERATOR', 'ADMINISTRATOR')),
      password_hash text not null,
      created_at timestamptz(3) not null default now()
    )`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table app_user')
  }
}
