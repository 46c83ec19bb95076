import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What the newsroom needs to know of an image that it uploads itself. */
export class Images1764125000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table image
      add column credit_not_required boolean not null default false,
      add column supplied_caption text,
      add column uploaded_by uuid references app_user,
      add column created_at timestamptz(3) not null default now()`)
    await runner.query('create index on image (created_at desc, id desc)')
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table image
      drop column credit_not_required, drop column supplied_caption, drop column uploaded_by, drop column created_at`)
  }
}
