import { afterAll, beforeAll, expect, test } from 'vitest'
import { innerOf, tagsOf, wordsOf } from '../helpers/markup.ts'
import { openSite, type Site } from '../helpers/site.ts'
import { open, plantTalk, type Talk } from './talking.ts'
import { goodPassword, signedIn, Visitor } from './visitor.ts'

let site: Site
let talk: Talk
beforeAll(async () => {
  site = await openSite()
  talk = await plantTalk(site)
})
afterAll(() => site.close())

interface Written {
  text: string
  state: string
  verdict: string | null
  name: string
  replyTo: string | null
  article: { headline: string; url: string }
}

/** Somebody with an account who has written a good deal: among others what others answered, and what waits. */
async function writer(count: number): Promise<Visitor> {
  const { visitor, email } = await signedIn(site)
  const user_id: string = (await site.newsroom.db.query('select id from app_user where email = $1', [email])).rows[0].id
  for (let place = 0; place < count; place++) {
    const text = `Memory number ${place} of ${email}.`
    const id = await talk.plant.comment({ article_id: talk.keys.open, user_id, commenter_name: 'Vera Quayle', text })
    if (place === 0) await talk.plant.comment({ article_id: talk.keys.open, parent_id: id, ancestors: [id], text: `Answer to ${email}.` })
  }
  const row = { article_id: talk.keys.open, user_id, commenter_name: 'Vera Quayle', status: 'HELD', verdict: 'It has many links.' }
  await talk.plant.comment({ ...row, text: `Waiting, by ${email}.` })
  return visitor
}

const fileOf = async (visitor: Visitor) => JSON.parse((await visitor.read('/account/comments.json')).html).comments as Written[]

test('somebody finds everything that they wrote, with what has become of it, and takes it along', async () => {
  const vera = await writer(130)
  const { html } = await vera.read('/account/comments')
  const words = wordsOf(innerOf(html, 'main').join())
  expect(words).toContain('Waiting for a moderator')
  expect(words).toContain('It has many links.')
  expect(tagsOf(html, 'a').filter(({ attributes }) => attributes.rel === 'next')).toHaveLength(1)

  const all = await fileOf(vera)
  expect(all).toHaveLength(131)
  expect(all.filter(({ text }) => /^Memory number/.test(text))).toHaveLength(130)
  expect(all.find(({ state }) => state === 'HELD')).toMatchObject({
    name: 'Vera Quayle',
    verdict: 'It has many links.',
    replyTo: null,
    article: { headline: 'The night ferry sails again', url: `${site.url}${open}` },
  })
})

test('somebody erases everything, with their password and not without', async () => {
  const vera = await writer(3)
  const [first] = (await fileOf(vera)).toReversed()
  const wrong = await vera.send('/account/comments/erase', { password: 'not this one' })
  expect([
    wrong.status,
    tagsOf(wrong.html, 'input').find(({ attributes }) => attributes.name === 'password')?.attributes['aria-invalid'],
  ]).toEqual([422, 'true'])
  expect(await fileOf(vera)).toHaveLength(4)

  const right = await vera.send('/account/comments/erase', { password: goodPassword })
  expect([right.status, right.headers.get('location')]).toEqual([303, '/account/comments'])
  expect((await vera.read('/account/comments.json')).html).not.toContain(first?.text)
  const { rows } = await site.newsroom.db.query('select from comment where text = $1', [first?.text])
  expect(rows).toEqual([])
  const page = await (await fetch(`${site.url}${open}?sort=replied`)).text()
  expect(wordsOf(page)).toContain('Withdrawn by its author')
})

test('nobody is nobody: they are asked to sign in, and get no file', async () => {
  const nobody = new Visitor(site)
  for (const path of ['/account/comments', '/account/comments/erase']) {
    const { status, html } = await nobody.read(path)
    expect([status, wordsOf(innerOf(html, 'h1').join())]).toEqual([200, 'Sign in'])
    expect(tagsOf(html, 'input').find(({ attributes }) => attributes.name === 'next')?.attributes.value).toBe(path)
  }
  const { status, headers } = await nobody.read('/account/comments.json')
  expect([status, headers.get('location')]).toEqual([303, '/account/comments'])
})

test('a page of the list that is somebody else’s leads to the beginning of the own one', async () => {
  const theirs = /\/account\/comments\?after=[^"#]+/.exec((await (await writer(25)).read('/account/comments')).html)?.[0] ?? ''
  const { status, headers } = await (await writer(1)).read(theirs)
  expect([status, headers.get('location')]).toEqual([303, '/account/comments'])
})

test('a guest who has commented still has no account to look into', async () => {
  const guest = new Visitor(site)
  guest.cookie = `guest=${'x'.repeat(43)}`
  expect((await guest.read('/account/comments.json')).status).toBe(303)
})
