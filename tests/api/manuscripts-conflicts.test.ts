import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Desk, of } from '../helpers/desk.ts'
import { globalId } from '../helpers/ids.ts'
import { type Newsroom, openNewsroom } from '../helpers/newsroom.ts'
import { Planter } from '../helpers/plant.ts'

let newsroom: Newsroom
let section: string
let editor: Desk
let colleague: Desk

beforeAll(async () => {
  newsroom = await openNewsroom()
  const plant = new Planter(newsroom.db)
  section = await plant.section()
  editor = new Desk(newsroom, await plant.session(await plant.user({ role: 'EDITOR' })))
  colleague = new Desk(newsroom, await plant.session(await plant.user({ role: 'EDITOR' })))
})
afterAll(() => newsroom.close())

describe('of two who work on one article', () => {
  test('the one who read an older version is told the present one, whatever they do', async () => {
    const draft = await editor.begins(section)
    await colleague.does('reviseArticle', { ...of(draft), input: { headline: 'Faster' } })
    for (const mutation of ['reviseArticle', 'publishArticle', 'submitArticle', 'deleteArticle'] as const) {
      const args = mutation === 'reviseArticle' ? { ...of(draft), input: { headline: 'Slower' } } : of(draft)
      expect(await editor.isRefused(mutation, args)).toEqual({ code: 'CONFLICT', version: 2 })
    }
    expect(await editor.manuscript(draft.id)).toMatchObject({ headline: 'Faster', version: 2 })
  })

  test('exactly one of 20 saves of the same version wins, five times in a row', async () => {
    let seen = await editor.begins(section)
    for (let round = 0; round < 5; round++) {
      const saves = Array.from({ length: 20 }, (_, index) => ({ ...of(seen), input: { headline: `Round ${round} save ${index}` } }))
      const replies = await Promise.all(saves.map((args, index) => (index % 2 ? editor : colleague).send('reviseArticle', args)))
      const codes = replies.map(({ body }) => body.errors?.[0]?.extensions.code ?? 'won')
      expect(codes.filter((code) => code === 'won')).toHaveLength(1)
      expect(codes.filter((code) => code === 'CONFLICT')).toHaveLength(19)
      const versions = new Set(replies.map(({ body }) => body.errors?.[0]?.extensions.version).filter(Number.isInteger))
      expect(versions).toEqual(new Set([seen.version + 1]))
      const winner = saves[codes.indexOf('won')]?.input.headline
      const now = await editor.manuscript(seen.id)
      expect(now).toMatchObject({ version: seen.version + 1, headline: winner })
      if (now) seen = now
    }
    const { rows } = await newsroom.db.query(
      'select number from revision r join article a on a.id = r.article_id where a.slug = $1 order by number',
      [seen.slug],
    )
    expect(rows.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6])
  })

  test('nobody is stuck when two articles that name each other are saved at once', async () => {
    const [one, other] = [await editor.begins(section), await editor.begins(section)]
    let versions = [of(one), of(other)] as const
    for (let round = 0; round < 10; round++) {
      const [first, second] = await Promise.all([
        editor.does('reviseArticle', { ...versions[0], input: { related: [other.id] } }),
        colleague.does('reviseArticle', { ...versions[1], input: { related: [one.id] } }),
      ])
      versions = [of(first), of(second)]
    }
  })
})

describe('an idempotency key', () => {
  const count = async (headline: string) =>
    (await newsroom.db.query('select count(*)::int as n from revision where headline = $1', [headline])).rows[0].n
  const input = (headline: string) => ({ headline, section: globalId('Section', section) })

  test('makes one article of a request that is sent again, one after the other or all at once', async () => {
    const args = { input: input('Once'), idempotencyKey: 'once' }
    const first = await editor.does('createArticle', args)
    expect(await editor.does('createArticle', args)).toEqual(first)
    const many = { input: input('Many'), idempotencyKey: 'many' }
    const replies = await Promise.all(Array.from({ length: 10 }, () => editor.send('createArticle', many)))
    for (const { body } of replies) expect(body.errors?.[0]?.extensions.code ?? 'made').toMatch(/^(made|CONFLICT)$/)
    expect([await count('Once'), await count('Many')]).toEqual([1, 1])
  })

  test('takes one step of an article once, though the version has gone on', async () => {
    const draft = await editor.begins(section)
    const args = { ...of(draft), input: { headline: 'Step' }, idempotencyKey: 'step' }
    expect((await editor.does('reviseArticle', args)).version).toBe(2)
    expect((await editor.does('reviseArticle', args)).version).toBe(2)
    expect(await count('Step')).toBe(1)
  })

  test('is refused with another input or mutation, and is nobody else’s', async () => {
    const key = { idempotencyKey: 'mine' }
    const draft = await editor.does('createArticle', { input: input('Mine'), ...key })
    const other = [
      await editor.isRefused('createArticle', { input: input('Other'), ...key }),
      await editor.isRefused('deleteArticle', { ...of(draft), ...key }),
    ]
    expect(other).toEqual([{ code: 'IDEMPOTENCY_KEY_REUSED' }, { code: 'IDEMPOTENCY_KEY_REUSED' }])
    expect((await colleague.does('createArticle', { input: input('Theirs'), ...key })).id).not.toBe(draft.id)
  })

  test('that is empty or too long is told its bounds', async () => {
    for (const idempotencyKey of ['', 'x'.repeat(256)]) {
      const refused = await editor.isRefused('createArticle', { input: input('Bounds'), idempotencyKey })
      expect(refused).toEqual({ code: 'BAD_USER_INPUT', field: 'idempotencyKey', min: 1, max: 255 })
    }
  })

  test('of a step that was refused is free for the next try', async () => {
    const draft = await editor.begins(section)
    const key = { idempotencyKey: 'again' }
    await editor.isRefused('returnArticle', { ...of(draft), ...key })
    expect((await editor.does('submitArticle', { ...of(draft), ...key })).stage).toBe('SUBMITTED')
  })
})
