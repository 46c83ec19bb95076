import { Command } from 'commander'
import { progressOn } from '../cli/progress.ts'
import { say, withDatabase } from '../cli/with-database.ts'
import { rebuild } from './rebuild.ts'

export function searchCommand(): Command {
  const command = new Command('rebuild')
    .description('Write anew what is known of all articles for finding them. Safe to run beside a running site, at any time.')
    .action(async () => {
      const written = await withDatabase(({ source }) => rebuild(source, progressOn(process.stderr)))
      say(`Wrote anew how ${written} ${written === 1 ? 'article is' : 'articles are'} found.`)
    })
  return new Command('search').description('What readers search in.').addCommand(command)
}
