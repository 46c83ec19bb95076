import type { MigrationInterface, QueryRunner } from 'typeorm'

export class PreviewSecret1764130000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`insert into secret (name) values ('preview')`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from secret where name = 'preview'`)
  }
}
