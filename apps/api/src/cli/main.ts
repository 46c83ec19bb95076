import { Command } from 'commander'
import { explain } from '../explain.ts'
import { importCommand } from '../import/import.command.ts'
import { relatedCommand } from '../related/related.command.ts'
import { searchCommand } from '../search/search.command.ts'
import { userCommand } from '../users/user.command.ts'
import { demoCommand } from './demo.command.ts'
import { migrateCommand } from './migrate.command.ts'
import { schemaCommand } from './schema.command.ts'

const program = new Command('broadsheet')
  .description(
    'Broadsheet from the command line. Commands that need a database use the one of DATABASE_URL, or the embedded one in BROADSHEET_DATA.',
  )
  .version('0.1.0')
  .showHelpAfterError()

for (const command of [migrateCommand(), demoCommand(), importCommand(), userCommand(), searchCommand(), relatedCommand(), schemaCommand()])
  program.addCommand(command)

program.parseAsync().catch((problem: unknown) => {
  console.error(explain(problem))
  process.exit(1)
})
