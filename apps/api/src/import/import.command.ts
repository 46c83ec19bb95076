import { access, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Command } from 'commander'
import { progressOn } from '../cli/progress.ts'
import { say, withDatabase } from '../cli/with-database.ts'
import { UsageError } from '../explain.ts'
import { Originals } from '../images/originals.ts'
import { ImportBusy, importFile } from './importer.ts'
import { printLedger } from './ledger.print.ts'
import { WxrProblem } from './wxr/problem.ts'

interface Options {
  license?: string
  media?: string
  partial?: boolean
}

export function importCommand(): Command {
  return new Command('import')
    .description('Import a WordPress export (WXR 1.0 to 1.2). Can be repeated: what has not changed is left alone.')
    .argument('<file>', 'the export, an XML file')
    .option('--license <text>', 'licence of the texts, where the file does not name one for an article')
    .option('--media <folder>', 'the folder wp-content/uploads of the site; nothing is ever fetched over the network')
    .option('--partial', 'of a broken file, take what can be read instead of nothing')
    .action(async (file: string, options: Options) => {
      await mustExist(file, 'file')
      if (options.media) await mustExist(options.media, 'folder')
      await withDatabase(async ({ config, source }) => {
        const progress = progressOn(process.stderr)
        progress.begin('Reading', (await stat(file)).size)
        const originals = new Originals(join(config.dataFolder, 'media', 'originals'))
        try {
          const { ledger, survey } = await importFile(file, { ...options, database: source, originals, progress })
          say(`Imported from ${survey.site.name}${survey.site.license ? `, under ${survey.site.license}` : ''}.`)
          process.stdout.write(`${printLedger(ledger)}\n`)
        } catch (problem) {
          progress.end()
          throw inOneSentence(file, problem)
        }
      })
    })
}

async function mustExist(path: string, what: 'file' | 'folder'): Promise<void> {
  const found = await access(path)
    .then(() => stat(path))
    .catch(() => null)
  if (!found || found.isDirectory() !== (what === 'folder')) throw new UsageError(`There is no ${what} ${path} that can be read.`)
}

function inOneSentence(file: string, problem: unknown): unknown {
  if (problem instanceof WxrProblem) return new UsageError(`${file}, ${problem.message} Nothing was imported.`)
  return problem instanceof ImportBusy ? new UsageError(problem.message) : problem
}
