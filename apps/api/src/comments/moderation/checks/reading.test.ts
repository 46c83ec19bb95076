import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Remark } from '../check.ts'
import { learn } from '../spam-model.ts'
import { type Forum, openForum, somebody } from '../testing/forum.ts'
import { setWordList, wordLists } from '../words.ts'
import { names } from './names.ts'
import { spam } from './spam.ts'
import { words } from './words.ts'

let forum: Forum

beforeAll(async () => {
  forum = await openForum()
  await forum.insert('publication', { id: true, name: 'The Harbour Post', language: 'en', time_zone: 'UTC' })
  await forum.insert('author', { id: randomUUID(), slug: 'mira-stahl', name: 'Mira Ståhl', kind: 'PERSON', links: '[]' })
  await forum.user({ name: 'Odile Quint', role: 'EDITOR' })
  await forum.user({ name: 'Plain Reader' })
}, 60_000)

afterAll(() => forum.close())

describe('a name', () => {
  const reserved = [
    ...['Admin', 'Аdmin', 'adm1n', 'a d m i n', 'ad\u200bmin', '𝓜𝓸𝓭𝓮𝓻𝓪𝓽𝓸𝓻', 'Moderator Anna', 'The Staff', 'SUPPORT!', 'Ɛditor'],
    ...['The Harbour Post', 'harbour', 'Ηarbour P0st', 'theharbourpost'],
    ...['Mira Ståhl', 'mira stahl', 'Мira Stahl', 'MiraStahl', 'Odile Quint', '0dile Qu1nt'],
  ]

  test.for(reserved)('"%s" is not for guests, and readers who have it wait', async (name) => {
    expect(await forum.ask([names], forum.remark({ name }))).toMatchObject({ verdict: 'REJECT', code: 'NAME_TAKEN', field: 'input.name' })
    const commenter = { ...somebody(), userId: await forum.user({ name }) }
    expect(await forum.ask([names], forum.remark({ name, commenter }))).toMatchObject({ verdict: 'HOLD' })
  })

  test.for(['The', 'Mira', 'Stahl', 'Edith', 'Plain Reader', 'Supporter', '山田', '🌳'])('"%s" is for everybody', async (name) => {
    expect(await forum.ask([names], forum.remark({ name }))).toMatchObject({ verdict: 'PASS' })
  })

  test('of a colleague is their own', async () => {
    const userId = await forum.user({ name: 'Mira Ståhl', role: 'AUTHOR' })
    const commenter = { ...somebody(), userId }
    expect(await forum.ask([names], forum.remark({ name: 'Mira Ståhl', commenter }))).toMatchObject({ verdict: 'PASS' })
  })
})

describe('words on a list', () => {
  const set = (list: Parameters<typeof setWordList>[1]) => forum.source.transaction((manager) => setWordList(manager, list))
  const ask = (text: string, language = 'en') => forum.ask([words], forum.remark({ text, language }))

  beforeEach(async () => {
    await forum.source.query('delete from word_list')
    await set({ language: '*', hold: ['casino'], reject: ['buy followers'] })
    await set({ language: 'de', hold: ['Trottel'], reject: [] })
  })

  const cases: [string, string, string, string][] = [
    ['as it is', 'A casino by the sea', 'en', 'HOLD'],
    ['in capitals with accents', 'CÀSÍNO!', 'en', 'HOLD'],
    ['in letters that look alike', 'саsinо', 'en', 'HOLD'],
    ['with invisible signs', 'cas\u200bino', 'en', 'HOLD'],
    ['as a part of another word', 'casinos and occasion', 'en', 'PASS'],
    ['of several words', 'Buy, followers', 'en', 'REJECT'],
    ['of several words apart', 'buy some followers', 'en', 'PASS'],
    ['of the language', 'Du Trottel', 'de', 'HOLD'],
    ['of the language in a country', 'Du Trottel', 'de-AT', 'HOLD'],
    ['of another language', 'Du Trottel', 'en', 'PASS'],
    ['of all languages', 'Ein Casino', 'de', 'HOLD'],
  ]

  test.for(cases)('%s', async ([, text, language, verdict]) => {
    expect((await ask(text, language)).verdict).toBe(verdict)
  })

  test('are told to moderators, not to the commenter', async () => {
    const { notes, ...verdict } = await ask('buy followers')
    expect(verdict).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.text' })
    expect(notes[0]?.text).not.toContain('followers')
    expect(notes[0]?.detail).toContain('buy followers')
  })

  test('can be changed, read, and taken away', async () => {
    await set({ language: 'DE', hold: [' Depp ', 'Depp'], reject: ['Aas'] })
    expect(await wordLists(forum.source.manager)).toEqual([
      { language: '*', hold: ['casino'], reject: ['buy followers'] },
      { language: 'de', hold: ['Depp'], reject: ['Aas'] },
    ])
    await set({ language: 'de', hold: [], reject: [] })
    expect(await wordLists(forum.source.manager)).toHaveLength(1)
  })

  const bad: [string, string, string[]][] = [
    ['a language that is none', 'language', []],
    ['an empty entry', 'hold.0', [' ']],
    ['an entry of dots, which would stand in every text', 'hold.1', ['a', '…']],
    ['too many entries', 'hold', Array<string>(1_001).fill('a')],
  ]

  test.for(bad)('are not taken with %s', async ([, field, hold]) => {
    const language = field === 'language' ? 'german words' : 'de'
    await expect(set({ language, hold, reject: [] })).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT', field } })
  })
})

describe('what moderators teach', () => {
  const lessons = { spam: 'Cheap pills, order your pills here constructor __proto__', ham: 'The council should plant trees' } as const
  const teach = (text: string, category: keyof typeof lessons) => forum.source.transaction((manager) => learn(manager, [text], category))
  const ask = async (text: string): Promise<Pick<Remark, 'text'> & { verdict: string; detail: string | null }> => {
    const { verdict, notes } = await forum.ask([spam], forum.remark({ text }))
    return { text, verdict, detail: notes[0]?.detail ?? null }
  }

  test('is used once it is enough, also if several teach at once', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, count) => teach(`${lessons.ham} ${count}`, 'ham')))
    for (let count = 0; count < 19; count += 1) await teach(`${lessons.spam} ${count}`, 'spam')
    expect(await ask(lessons.spam)).toMatchObject({ verdict: 'PASS', detail: null })
    await teach(lessons.spam, 'spam')
    expect(await ask('Order CHEAP pïlls here')).toMatchObject({ verdict: 'HOLD', detail: expect.stringContaining('pills') })
    expect(await ask('The council should not fell the trees')).toMatchObject({
      verdict: 'PASS',
      detail: expect.stringMatching(/^Score 0\.0/),
    })
    expect(await ask('Unheard-of vocabulary')).toMatchObject({ verdict: 'PASS', detail: 'Score 0.50.' })
    expect(await forum.source.query('select trained from spam_model')).toEqual([{ trained: 40 }])
  })

  test('stays within its bounds, and what was said often is not forgotten', async () => {
    for (let lesson = 0; lesson < 24; lesson += 1) {
      await teach(Array.from({ length: 480 }, (_, word) => `word${lesson}x${word}`).join(' '), lesson % 2 === 0 ? 'ham' : 'spam')
    }
    const [size] = await forum.source.query<{ words: number; told: number }[]>(
      `select (select count(*)::int from jsonb_object_keys(model->'vocabulary')) as words, (model->>'vocabularySize')::int as told from spam_model`,
    )
    expect(size?.words).toBeLessThanOrEqual(10_000)
    expect(size?.told).toBe(size?.words)
    expect(await ask('Order cheap pills')).toMatchObject({ verdict: 'HOLD' })
  })
})
