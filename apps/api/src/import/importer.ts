import { QueryFailedError } from 'typeorm'
import type { ArticleStatus } from '../articles/article.status.ts'
import { noProgress, type Progress } from '../cli/progress.ts'
import { renewEntry } from '../search/renewal.service.ts'
import { kindOf } from './item-kind.ts'
import { Ledger } from './ledger.ts'
import { MediaFolder } from './media-folder.ts'
import { Memory } from './memory.ts'
import type { Run } from './run.ts'
import { type Survey, surveyOf } from './survey.ts'
import { Articles } from './write/articles.ts'
import { writeAuthors } from './write/authors.ts'
import { Images } from './write/images.ts'
import { writeTerms } from './write/terms.ts'
import { WxrProblem } from './wxr/problem.ts'
import { readWxr } from './wxr/reader.ts'
import type { ItemRecord } from './wxr/records.ts'

export interface ImportOptions extends Pick<Run, 'database' | 'originals'> {
  /** Under which licence the texts are, if the file does not tell. */
  license?: string | null
  /** Folder with the uploads of the site. */
  media?: string | null
  /** Take what stands before the place where a broken file cannot be read further. */
  partial?: boolean
  progress?: Progress
}

/** Any number will do, as long as every import uses the same. */
const importLock = 7_413_903

/**
 * Imports a WordPress export. It is read twice: the first time nothing is written, so that a broken file leaves nothing behind;
 * the second time each article goes into the database in a transaction of its own. Throws `WxrProblem` for a file that cannot
 * be read, or not to its end.
 */
export async function importFile(file: string, options: ImportOptions): Promise<{ ledger: Ledger; survey: Survey }> {
  const { database, originals, progress = noProgress, license = null } = options
  const ledger = new Ledger()
  const survey = await surveyOf(file, { license, ledger, progress: (characters) => progress.step(characters) })
  if (survey.problem && !options.partial) throw survey.problem
  const media = options.media ? await MediaFolder.open(options.media) : null
  const run: Run = { database, memory: new Memory(survey.site.key), ledger, survey, progress, originals, media }
  if (survey.problem) ledger.warn(`The file was read as far as ${survey.problem.message}`)
  await alone(run, () => writeAll(file, run))
  progress.end()
  return { ledger, survey }
}

/** Two imports at once would each believe to be the first. */
async function alone(run: Run, work: () => Promise<void>): Promise<void> {
  const runner = run.database.createQueryRunner()
  try {
    const [lock] = (await runner.query('select pg_try_advisory_lock($1) as got', [importLock])) as { got: boolean }[]
    if (!lock?.got) throw new ImportBusy()
    // A connection that was lost has no lock to give back, and what went wrong is told by the work itself.
    await work().finally(() => runner.query('select pg_advisory_unlock($1)', [importLock]).catch(() => {}))
  } finally {
    await runner.release()
  }
}

export class ImportBusy extends Error {
  constructor() {
    super('Another import is running on this database: wait until it has finished.')
  }
}

async function writeAll(file: string, run: Run): Promise<void> {
  run.progress.begin('Importing', run.survey.items)
  const authors = await writeAuthors(run)
  const terms = await writeTerms(run)
  const images = new Images(run)
  await images.writeAttachments()
  const articles = new Articles(run, { authors, terms, images })
  try {
    for await (const record of readWxr(file)) if (record.kind === 'item') await writeItem(run, articles, record)
  } catch (problem) {
    if (!(problem instanceof WxrProblem && run.survey.problem)) throw problem
  }
  await renew(run, articles.changed)
}

/** A word weighs by how few other articles have it. The first ones were written when there were no others. */
async function renew({ database, progress }: Run, ids: readonly string[]): Promise<void> {
  progress.begin('Relating', ids.length)
  for (const id of ids) {
    await database.transaction((manager) => renewEntry(manager, id))
    progress.step(1)
  }
}

async function writeItem(run: Run, articles: Articles, item: ItemRecord): Promise<void> {
  const { ledger, progress } = run
  const kind = kindOf(item)
  progress.step(1)
  try {
    if ('article' in kind) await writeArticle(run, articles, { item, ...kind })
    else if ('left' in kind) await leave(run, articles, { item, reason: kind.left })
  } catch (problem) {
    // Classes 22 and 23: the values of this one article, not the database, are at fault.
    const code = problem instanceof QueryFailedError ? String((problem.driverError as { code?: unknown }).code) : ''
    if (!/^2[23]/.test(code)) throw problem
    ledger.skip('articles', `refused by the database (${code})`)
  }
}

async function writeArticle(
  { ledger }: Run,
  articles: Articles,
  take: { item: ItemRecord; article: ArticleStatus; note: string | null },
): Promise<void> {
  const written = await articles.write(take.item, take.article)
  if (!written) return ledger.skip('articles', 'without a date')
  ledger.take('articles', written.outcome)
  if (take.note) ledger.note(take.note)
  for (const result of written.comments) {
    if ('left' in result) ledger.skip('comments', result.left)
    else ledger.take('comments', result.outcome)
  }
}

async function leave({ ledger }: Run, articles: Articles, { item, reason }: { item: ItemRecord; reason: string }): Promise<void> {
  if (item.type !== 'post' && item.type !== 'page') return ledger.skip('other', reason)
  const outcome = await articles.withdraw(item)
  if (!outcome) return ledger.skip('articles', reason)
  ledger.take('articles', outcome)
  ledger.note('articles that were thrown away there since are drafts here')
}
