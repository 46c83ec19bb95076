import type { EntityManager } from 'typeorm'
import { cleanText } from '../../graphql/clean-text.ts'
import { badInput } from '../../graphql/problems.ts'
import { wordsOf } from './folded.ts'
import { thresholds } from './thresholds.ts'

/** Words, or several in a row, that a comment is looked at for. */
export interface KeptWordList {
  /** Of the articles that it holds for, such as "de"; "*" for all. */
  readonly language: string
  readonly hold: readonly string[]
  readonly reject: readonly string[]
}

export function wordLists(manager: EntityManager): Promise<KeptWordList[]> {
  return manager.query('select language, hold, reject from word_list order by language')
}

/** Those that hold for articles in a language: "de" and "*" for "de-AT", too. */
export function wordListsFor(manager: EntityManager, language: string): Promise<KeptWordList[]> {
  const asked = language.toLowerCase()
  return manager.query('select language, hold, reject from word_list where language = any($1)', [[asked, asked.split('-')[0], '*']])
}

/** Replaces the list of a language; one without words is none. Throws `BAD_USER_INPUT`. */
export async function setWordList(manager: EntityManager, list: KeptWordList): Promise<KeptWordList> {
  const kept = { language: languageOf(list.language), hold: entriesOf('hold', list.hold), reject: entriesOf('reject', list.reject) }
  await manager.query('delete from word_list where language = $1', [kept.language])
  if (kept.hold.length + kept.reject.length > 0) {
    await manager.query('insert into word_list (language, hold, reject) values ($1, $2, $3)', [kept.language, kept.hold, kept.reject])
  }
  return kept
}

function languageOf(language: string): string {
  if (language === '*' || /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(language)) return language.toLowerCase()
  throw badInput('language', '"language" must be that of articles, such as "de", or "*" for all.')
}

function entriesOf(field: string, entries: readonly string[]): string[] {
  const { entries: max, length } = thresholds.words
  if (entries.length > max) throw badInput(field, `"${field}" can have at most ${max} entries.`, { max })
  const clean = entries.map((entry, index) => {
    const text = cleanText(`${field}.${index}`, entry, { min: 1, max: length })
    if (wordsOf(text).length === 0) throw badInput(`${field}.${index}`, 'An entry must have letters or digits.')
    return text
  })
  return [...new Set(clean)].sort((one, other) => one.localeCompare(other))
}
