import { readFile } from 'node:fs/promises'
import { Command } from 'commander'
import { progressOn } from '../cli/progress.ts'
import { say } from '../cli/with-database.ts'
import { withScratchDatabase } from '../cli/with-scratch-database.ts'
import { UsageError } from '../explain.ts'
import { needsDemonstration } from './eval/demonstration.ts'
import { evaluate } from './eval/evaluate.ts'
import { readPairs } from './eval/judged.ts'
import { printFigures } from './eval/print.ts'

export function relatedCommand(): Command {
  const command = new Command('eval')
    .description('Compare computed relations with judged pairs of articles. Works on a database of its own, which is removed afterwards.')
    .argument('<file>', 'JSON Lines: {"a": …, "b": …, "score": 0 to 1}, each side {"headline", "text"} or a slug of the demonstration')
    .option('--json', 'print the figures as JSON, null for those that the pairs do not give')
    .action(async (file: string, { json }: { json?: boolean }) => {
      const pairs = readPairs(await contentOf(file))
      const demonstration = await needsDemonstration(pairs)
      say(`Measuring ${pairs.length} ${pairs.length === 1 ? 'pair' : 'pairs'} on a database of its own.`)
      const progress = progressOn(process.stderr)
      const figures = await withScratchDatabase((source) => evaluate(source, { pairs, demonstration, progress }))
      process.stdout.write(json ? `${JSON.stringify(figures)}\n` : printFigures(figures))
    })
  return new Command('related').description('Related stories that are found by computation.').addCommand(command)
}

async function contentOf(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => {
    throw new UsageError(`There is no file ${file} that can be read.`)
  })
}
