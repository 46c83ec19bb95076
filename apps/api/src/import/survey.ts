import { Attachments } from './attachments.ts'
import { kindOf } from './item-kind.ts'
import type { Ledger } from './ledger.ts'
import { oneLine } from './plain-text.ts'
import { type Site, siteOf } from './site.ts'
import { plainText } from './text-of-html.ts'
import { WxrProblem } from './wxr/problem.ts'
import { readWxr } from './wxr/reader.ts'
import type { AuthorRecord, ItemRecord, SiteRecord, TermRecord } from './wxr/records.ts'

/** What must be known of a whole file before the first article can be written: little, however long the file is. */
export interface Survey {
  site: Site
  authors: Map<string, AuthorRecord>
  /** Categories that a public article stands in first: they are sections here. */
  leading: Set<string>
  terms: Map<string, TermRecord>
  attachments: Attachments
  items: number
  /** Why the file cannot be read to its end. */
  problem: WxrProblem | null
}

export interface SurveyOptions {
  license: string | null
  ledger: Ledger
  progress(characters: number): void
}

const nameless: SiteRecord = {
  kind: 'site',
  title: '',
  link: '',
  siteAddress: '',
  language: '',
  publishedOn: '',
  version: '',
  rights: '',
  preamble: '',
}

const versions = new Set(['1.0', '1.1', '1.2'])

/** Reads a file once from beginning to end and writes nothing: a file that breaks off leaves nothing behind. */
export async function surveyOf(file: string, { license, ledger, progress }: SurveyOptions): Promise<Survey> {
  const survey: Survey = {
    site: siteOf(nameless, license),
    authors: new Map(),
    leading: new Set(),
    terms: new Map(),
    attachments: new Attachments(),
    items: 0,
    problem: null,
  }
  const listener = {
    progress,
    forbidden: (count: number) => ledger.note('characters that XML forbids were left out', count),
    warning: (sentence: string) => ledger.warn(sentence),
  }
  try {
    for await (const record of readWxr(file, listener)) {
      if (record.kind === 'site') {
        survey.site = siteOf(record, license)
        checkVersion(record.version, ledger)
      } else if (record.kind === 'author') survey.authors.set(loginOf(record.login), record)
      else if (record.kind === 'term') survey.terms.set(keyOf(record), record)
      else noteItem(survey, record)
    }
  } catch (problem) {
    if (!(problem instanceof WxrProblem)) throw problem
    survey.problem = problem
  }
  return survey
}

function checkVersion(version: string, ledger: Ledger): void {
  if (version === '') ledger.warn('The file does not say its format version: it was read as 1.2.')
  else if (!versions.has(version)) ledger.warn(`The format version "${oneLine(version, 40)}" is not known: it was read as 1.2.`)
}

function noteItem(survey: Survey, item: ItemRecord): void {
  survey.items++
  const kind = kindOf(item)
  if ('attachment' in kind) survey.attachments.add(item)
  if (!('article' in kind)) return
  const login = loginOf(item.creator)
  if (login !== '' && !survey.authors.has(login))
    survey.authors.set(login, { kind: 'author', login, displayName: '', firstName: '', lastName: '' })
  for (const term of item.terms) if (!survey.terms.has(keyOf(term))) survey.terms.set(keyOf(term), term)
  const leading = categoriesOf(item)[0]
  if (leading && kind.article !== 'DRAFT') survey.leading.add(leading.slug)
}

/** Categories that mean something. */
export function categoriesOf(item: ItemRecord): TermRecord[] {
  return item.terms.filter((term) => term.taxonomy === 'category' && !isUncategorized(term))
}

/** WordPress puts whatever has no category into this one. */
export function isUncategorized(term: TermRecord): boolean {
  return term.taxonomy === 'category' && /^uncategori[sz]ed$/i.test(term.slug)
}

/** Logins as WordPress compares them: stray brackets around one are a mistake of the export. */
export function loginOf(written: string): string {
  return oneLine(written.replace(/[<>]/g, ''), 200)
}

export function keyOf(term: TermRecord): string {
  return `${term.taxonomy}:${term.slug}`
}

/** The name of a term as printed. */
export function nameOf(term: TermRecord): string {
  return oneLine(plainText(term.name), 200) || oneLine(term.slug, 200)
}
