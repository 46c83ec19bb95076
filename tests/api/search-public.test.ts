import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { of, type Seen } from '../helpers/desk.ts'
import { openNewsroom, post } from '../helpers/newsroom.ts'
import { paragraph, Searcher } from '../helpers/searcher.ts'
import { previewOf } from '../helpers/viewers.ts'

let searcher: Searcher
beforeAll(async () => {
  searcher = await Searcher.open(await openNewsroom())
  await searcher.publish('The ferry is public', { body: body('Everybody knows the sproutlings.') })
})
afterAll(() => searcher.newsroom.close())

const body = (text: string) => [paragraph(text)]
const isFound = async (query: string) => (await searcher.finds(query)).totalCount > 0

/** So many milliseconds from now, by the clock of the database. */
async function fromNow(milliseconds: number): Promise<string> {
  const { rows } = await searcher.newsroom.db.query("select now() + $1 * interval '1 millisecond' as instant", [milliseconds])
  return rows[0].instant.toISOString()
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 30_000; !(await condition()); ) {
    if (Date.now() > end) throw new Error('It has not come to pass.')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

describe('only what is public now is found, in its current text', () => {
  test('a word that a correction removes finds nothing at once, and the new one does', async () => {
    const seen = await searcher.publish('Ferry fares', { body: body('The mayor called it quibblesome.'), standfirst: 'Old snorkelwort' })
    expect(await isFound('quibblesome')).toBe(true)
    await searcher.desk.does('correctArticle', {
      ...of(seen),
      correction: { kind: 'CORRECTION', text: 'The mayor said something else.' },
      input: { body: body('The mayor called it frumptious.'), standfirst: null },
    })
    for (const gone of ['quibblesome', 'quibbl', 'snorkelwort', '"called it quibblesome"']) expect(await isFound(gone), gone).toBe(false)
    const { edges } = await searcher.finds('frumptious')
    expect(edges.map(({ node, highlights }) => [node.slug, highlights[0]?.fragments[0]?.text])).toEqual([
      [seen.slug, 'The mayor called it frumptious.'],
    ])
  })

  test('the words of a draft are not, and those of a public article that is being revised only once they are released', async () => {
    const draft = await searcher.desk.begins(searcher.section, { headline: 'Wobblethorn draft', body: body('wobblethorn') })
    expect(await isFound('wobblethorn')).toBe(false)
    const seen = await searcher.publish('Bridge toll', { body: body('Nobody pays the grimbleton.') })
    const revised = await searcher.desk.does('reviseArticle', { ...of(seen), input: { body: body('Everybody pays the plinkerby.') } })
    expect([await isFound('plinkerby'), await isFound('grimbleton')]).toEqual([false, true])
    await searcher.desk.does('publishArticle', of(revised))
    expect([await isFound('plinkerby'), await isFound('grimbleton')]).toEqual([true, false])
    await searcher.desk.does('publishArticle', of(draft))
    expect(await isFound('wobblethorn')).toBe(true)
  })

  test('what is taken out of the paper, or taken back, is not found any more', async () => {
    const taken = await searcher.publish('Thrumcastle opens')
    const back = await searcher.publish('Thrumcastle closes')
    expect((await searcher.finds('thrumcastle')).totalCount).toBe(2)
    const out = await searcher.desk.does('unpublishArticle', of(taken))
    expect(await searcher.headlines('thrumcastle')).toEqual(['Thrumcastle closes'])
    await searcher.desk.does('retractArticle', { ...of(back), reason: 'It was wrong.' })
    expect(await searcher.finds('thrumcastle')).toMatchObject({ edges: [], totalCount: 0 })
    await searcher.desk.does('publishArticle', of(out))
    expect(await searcher.headlines('thrumcastle')).toEqual(['Thrumcastle opens'])
  })

  test('what is scheduled or embargoed is found from its instant on, with nothing running', async () => {
    const scheduled = await searcher.desk.begins(searcher.section, { headline: 'Glimmerstone fair' })
    await searcher.desk.does('publishArticle', { ...of(scheduled), at: { at: await fromNow(6_000) } })
    const embargoed = await searcher.desk.begins(searcher.section, { headline: 'Glimmerstone embargo' })
    const held = await searcher.desk.does('embargoArticle', { ...of(embargoed), until: { at: await fromNow(6_000) } })
    const planned = await searcher.desk.does('publishArticle', of(held))
    expect(await isFound('glimmerstone')).toBe(false)
    await until(async () => (await searcher.finds('glimmerstone')).totalCount === 2)
    await searcher.desk.does('unpublishArticle', { ...of(planned), at: { at: await fromNow(2_000) } })
    await until(async () => (await searcher.headlines('glimmerstone')).join() === 'Glimmerstone fair')
  })

  test('a preview link opens no way to words of other revisions', async () => {
    const draft = await searcher.desk.begins(searcher.section, { headline: 'Hushwillow', body: body('First version.') })
    const later = await searcher.desk.does('reviseArticle', { ...of(draft), input: { body: body('The sproutlington secret.') } })
    const { rows } = await searcher.newsroom.db.query('select id from article where slug = $1', [later.slug])
    const ask = async (headers: Record<string, string>, query: string) =>
      (await post(searcher.newsroom.url, { query: `{ search(query: "${query}") { totalCount suggestion } }` }, headers)).body.data
    for (const number of [0, 1]) {
      const headers = { 'broadsheet-preview': await previewOf(searcher.newsroom, rows[0].id, number) }
      expect(await ask(headers, 'ferry public')).toEqual({ search: { totalCount: 1, suggestion: null } })
      expect(await ask(headers, 'sproutling')).toEqual({ search: { totalCount: 1, suggestion: null } })
      for (const word of ['sproutlington', 'firstversion', 'hushwillow']) {
        expect(await ask(headers, word)).toMatchObject({ search: { totalCount: 0 } })
      }
    }
  })
})

/** Ways in which an article bears words that nobody may see. */
const hidden: Record<string, (headline: string) => Promise<unknown>> = {
  draft: (headline) => searcher.desk.begins(searcher.section, { headline }),
  scheduled: async (headline) => {
    const draft = await searcher.desk.begins(searcher.section, { headline })
    return searcher.desk.does('publishArticle', { ...of(draft), at: { at: await fromNow(3_600_000) } })
  },
  embargoed: async (headline) => {
    const draft = await searcher.desk.begins(searcher.section, { headline })
    const held = await searcher.desk.does('embargoArticle', { ...of(draft), until: { at: await fromNow(3_600_000) } })
    return searcher.desk.does('publishArticle', of(held))
  },
  unpublished: async (headline) => searcher.desk.does('unpublishArticle', of(await searcher.publish(headline))),
  retracted: async (headline) => searcher.desk.does('retractArticle', { ...of(await searcher.publish(headline)), reason: 'Wrong.' }),
  corrected: async (headline) => correctedAway(await searcher.publish(headline)),
  revised: async (headline) => {
    const seen = await searcher.publish('Something else')
    return searcher.desk.does('reviseArticle', { ...of(seen), input: { headline } })
  },
}

const correctedAway = (seen: Seen) =>
  searcher.desk.does('correctArticle', {
    ...of(seen),
    correction: { kind: 'CORRECTION', text: 'Another word.' },
    input: { headline: 'Something else' },
  })

describe('a word that only hidden articles bear', () => {
  test.for(Object.entries(hidden))('is not suggested, nor found, nor told by what is: %s', async ([why, hide], { expect }) => {
    const word = `${{ draft: 'zanth', scheduled: 'querm', embargoed: 'vorpl', unpublished: 'jimble', retracted: 'kolpu', corrected: 'wexan', revised: 'yurdi' }[why]}orabel`
    // Who types the word is told of this one, before as after.
    const neighbour = `${word.slice(0, -1)}m`
    await searcher.publish(`${neighbour} is public`)
    expect((await searcher.finds(word)).suggestion).toBe(neighbour)
    const ask = async (query: string) => (await searcher.ask(query)).text
    const questions = [
      word,
      `${word}s`,
      `${word}x`,
      word.replace('r', ''),
      word.slice(0, 6),
      `"${word}"`,
      `${word} ferry`,
      `${word} fery`,
      `fery -${word}`,
    ]
    const before = await Promise.all(questions.map(ask))
    await hide(`${word} ${word}s affair`)
    const after = await Promise.all(questions.map(ask))
    expect(after).toEqual(before)
    // While there is an article that everybody sees, it is.
    const open = await searcher.publish(`${word} for everybody`)
    expect((await searcher.finds(`${word}x`)).suggestion).toBe(word)
    await searcher.desk.does('retractArticle', { ...of(open), reason: 'Wrong.' })
    expect((await searcher.finds(`${word}x`)).suggestion).toBe(neighbour)
  })
})
