import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What was imported from where, so that a second run finds it again and can tell whether it has changed since. */
export class ImportRecords1763910000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table import_record (
      source text not null,
      kind text not null,
      external_id text not null,
      row_id uuid not null,
      fingerprint text not null,
      primary key (source, kind, external_id)
    )`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table import_record')
  }
}
