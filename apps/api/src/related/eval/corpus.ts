import { randomUUID } from 'node:crypto'
import sql from 'sql-template-tag'
import type { DataSource, EntityManager } from 'typeorm'
import { ArticleEntity } from '../../articles/article.entity.ts'
import type { KeptBlock } from '../../articles/body.ts'
import type { Progress } from '../../cli/progress.ts'
import { ask } from '../../database/ask.ts'
import { keyOf } from '../../demo/keys.ts'
import { keepEntry } from '../../search/entry.service.ts'
import { recount } from '../../search/recount.ts'
import { renewEntry } from '../../search/renewal.service.ts'
import { SectionEntity } from '../../sections/section.entity.ts'
import { inParallel } from './in-parallel.ts'
import type { JudgedText } from './judged.ts'

/** The key of the article that is made of a text: the same text is one article. */
export const keyOfText = ({ headline, text, language }: JudgedText) => keyOf('judged', JSON.stringify([headline, text, language]))

/**
 * Puts texts into the paper as articles that differ in their words only: of one section and one day, without tags. In the end their
 * entries are as saves leave them. But each save waits for the counts of the one before it, and finds stories for the lists of the
 * others; here words are counted once, and nobody reads the lists.
 */
export async function putTexts(source: DataSource, texts: readonly JudgedText[], progress: Progress): Promise<void> {
  if (texts.length === 0) return
  const known = await ask<{ id: string }>(source.manager, sql`select article_id as id from search_entry`)
  const section = await putSection(source.manager)
  const articles = texts.map((text) => articleOf(text, section))
  const keep = ({ id, ...content }: (typeof articles)[number]) =>
    source.transaction((manager) => keepEntry(manager, { id, content, released: false }))
  progress.begin('Saving articles', articles.length)
  await inParallel(articles, async (article) => {
    await source.manager.insert(ArticleEntity, article as never)
    await keep(article)
    progress.step(1)
  })
  await ask(source.manager, sql`update search_entry set counted = true where article_id = any(${articles.map(({ id }) => id)}::uuid[])`)
  await source.transaction(recount)
  // A word weighs by how few other articles have it: once more, now that all are there.
  progress.begin('Weighing words', articles.length)
  await inParallel(articles, async (article) => {
    await keep(article)
    progress.step(1)
  })
  for (const { id } of known) await source.transaction((manager) => renewEntry(manager, id))
  progress.end()
}

async function putSection(manager: EntityManager): Promise<string> {
  const id = randomUUID()
  await manager.insert(SectionEntity, { id, slug: 'judged', name: 'Judged', description: null, position: 1_000 })
  return id
}

const day = new Date('2026-01-01T12:00:00Z')

function articleOf(text: JudgedText, sectionId: string) {
  const { headline, language } = text
  const id = keyOfText(text)
  const body: KeptBlock[] = text.text
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => ({ kind: 'ParagraphBlock', text: [{ text: line, marks: [], link: null }] }))
  const nothing = { standfirst: null, hero: null, source: null, corrections: [], embargoedUntil: null, retraction: null }
  const state = { status: 'PUBLISHED', version: 1, publishedVersion: 1, publishedAt: day, updatedAt: day, createdAt: day } as const
  return {
    ...nothing,
    ...state,
    id,
    slug: id,
    headline,
    language,
    sectionId,
    body,
    completeness: 'FULL',
    commenting: 'CLOSED',
    wordCount: 0,
  }
}
