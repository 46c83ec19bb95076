import { randomUUID } from 'node:crypto'
import sql from 'sql-template-tag'
import type { DataSource, EntityManager } from 'typeorm'
import { ArticleEntity } from '../../articles/article.entity.ts'
import type { KeptBlock } from '../../articles/body.ts'
import { ask } from '../../database/ask.ts'
import { keyOf } from '../../demo/keys.ts'
import type { Progress } from '../../import/progress.ts'
import { keepEntry } from '../../search/entry.service.ts'
import { renewEntry } from '../../search/renewal.service.ts'
import { SectionEntity } from '../../sections/section.entity.ts'
import { inParallel } from './in-parallel.ts'
import type { JudgedText } from './judged.ts'

/** Articles that are saved in one transaction. */
const atOnce = 200

/** The key of the article that is made of a text: the same text is one article. */
export const keyOfText = ({ headline, text, language }: JudgedText) => keyOf('judged', JSON.stringify([headline, text, language]))

/**
 * Puts texts into the paper as articles that differ in their words only: of one section and one day, without tags. Written as a save
 * writes them, but for the lists of related stories, of which each save would find those that are there by then.
 */
export async function putTexts(source: DataSource, texts: readonly JudgedText[], progress: Progress): Promise<void> {
  if (texts.length === 0) return
  const known = await ask<{ id: string }>(source.manager, sql`select article_id as id from search_entry`)
  const section = await putSection(source.manager)
  const articles = texts.map((text) => articleOf(text, section))
  progress.begin('Saving articles', articles.length)
  for (let start = 0; start < articles.length; start += atOnce) {
    const some = articles.slice(start, start + atOnce)
    await source.transaction(async (manager) => {
      await manager.insert(ArticleEntity, some as never[])
      for (const { id, ...content } of some) await keepEntry(manager, { id, content, released: true })
    })
    progress.step(some.length)
  }
  // A word weighs by how few other articles have it: once more, now that all are there. None is released anew, so that several can
  // be written at once without waiting for each other's counts.
  progress.begin('Weighing words', articles.length)
  await inParallel(articles, async ({ id, ...content }) => {
    await source.transaction((manager) => keepEntry(manager, { id, content, released: false }))
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
