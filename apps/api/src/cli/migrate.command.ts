import { Command } from 'commander'
import { say, withDatabase } from './with-database.ts'

export function migrateCommand(): Command {
  return new Command('migrate')
    .description('Bring the database up to date. Safe to run at any time, by several processes at once.')
    .action(async () => {
      await withDatabase(async () => say('The database is up to date.'))
    })
}
