import { join } from 'node:path'
import { Command } from 'commander'
import { isEmpty, loadDemonstration } from '../demo/load.ts'
import { UsageError } from '../explain.ts'
import { Originals } from '../images/originals.ts'
import { say, withDatabase } from './with-database.ts'

export function demoCommand(): Command {
  return new Command('demo').description('Load the demonstration newsroom into an empty database.').action(async () => {
    await withDatabase(async ({ config, source }) => {
      if (!(await isEmpty(source)))
        throw new UsageError('The database already has content; the demonstration newsroom goes into an empty one only.')
      const { articles, comments } = await loadDemonstration(source, new Originals(join(config.dataFolder, 'media', 'originals')))
      say(`Loaded ${articles} articles with ${comments} comments.`)
    })
  })
}
