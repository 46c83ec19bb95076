import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Desk, of } from '../helpers/desk.ts'
import { globalId } from '../helpers/ids.ts'
import { type Newsroom, openNewsroom } from '../helpers/newsroom.ts'
import { Planter } from '../helpers/plant.ts'

let newsroom: Newsroom
let plant: Planter
let section: string
let editor: Desk
let author: Desk

beforeAll(async () => {
  newsroom = await openNewsroom()
  plant = new Planter(newsroom.db)
  section = await plant.section()
  editor = new Desk(newsroom, await plant.session(await plant.user({ role: 'EDITOR' })))
  author = new Desk(newsroom, await plant.session(await plant.user({ role: 'AUTHOR' })))
})
afterAll(() => newsroom.close())

const read = async (slug: string) =>
  (await newsroom.read<{ article: { slug: string } | null }>(`{ article(slug: "${slug}") { slug } }`)).article?.slug

describe('the slug of an article', () => {
  test('is made from its headline, with a number if it is taken', async () => {
    const slugs = []
    for (let index = 0; index < 3; index++) slugs.push((await editor.begins(section, { headline: 'Çà & là: 50 % Œuvre!' })).slug)
    expect(slugs).toEqual(['ca-and-la-50-oeuvre', 'ca-and-la-50-oeuvre-2', 'ca-and-la-50-oeuvre-3'])
  })

  test('is different for each of ten that begin at once', async () => {
    const begun = await Promise.all(Array.from({ length: 10 }, () => editor.begins(section, { headline: 'Rush' })))
    expect(new Set(begun.map(({ slug }) => slug)).size).toBe(10)
  })

  test('leads on from the former one once the change is public, not before', async () => {
    const out = await editor.does('publishArticle', of(await editor.begins(section, { slug: 'first-name' })))
    const pending = await editor.does('reviseArticle', { ...of(out), input: { slug: 'second-name' } })
    expect([await read('first-name'), await read('second-name')]).toEqual(['first-name', undefined])
    await editor.does('publishArticle', of(pending))
    expect([await read('first-name'), await read('second-name')]).toEqual(['second-name', 'second-name'])
  })

  test('is refused while another article has it, is to have it, or is found under it', async () => {
    const out = await editor.does('publishArticle', of(await editor.begins(section, { slug: 'old' })))
    const moved = await editor.does('publishArticle', of(await editor.does('reviseArticle', { ...of(out), input: { slug: 'new' } })))
    await editor.does('reviseArticle', { ...of(moved), input: { slug: 'coming' } })
    const draft = await editor.begins(section)
    for (const slug of ['old', 'new', 'coming']) {
      const taken = { code: 'SLUG_TAKEN', field: 'input.slug' }
      const input = { headline: 'x', section: globalId('Section', section), slug }
      expect(await editor.isRefused('createArticle', { input })).toEqual(taken)
      expect(await editor.isRefused('reviseArticle', { ...of(draft), input: { slug } })).toEqual(taken)
    }
  })

  test('is free again when an article is thrown away that nobody ever read', async () => {
    const draft = await editor.begins(section, { slug: 'wasted' })
    expect(await editor.does('deleteArticle', of(draft))).toMatchObject({ stage: 'DELETED', slug: 'wasted' })
    expect((await editor.begins(section, { slug: 'wasted' })).slug).toBe('wasted')
  })
})

describe('what an article names', () => {
  const nowhere = '00000000-0000-4000-8000-000000000000'
  const picture = { image: { image: { image: globalId('Image', nowhere) } } }
  const text = { paragraph: { text: [{ text: 'x' }] } }
  test.for([
    ['input.section', { section: globalId('Section', nowhere) }],
    ['input.tags[0]', { tags: [globalId('Tag', nowhere)] }],
    ['input.tags[0]', { tags: [globalId('Author', nowhere)] }],
    ['input.bylines[0].author', { bylines: [{ author: globalId('Author', nowhere), role: 'WRITER' }] }],
    ['input.hero.image', { hero: { image: globalId('Image', nowhere) } }],
    ['input.body[1].image.image.image', { body: [text, picture] }],
    [
      'input.body[0].imageGroup.images[1].image',
      { body: [{ imageGroup: { images: [picture.image.image, { image: globalId('Image', '1'.padStart(32, '0')) }] } }] },
    ],
    ['input.body[1].relatedStories.stories[0]', { body: [text, { relatedStories: { stories: [globalId('Article', nowhere)] } }] }],
    ['input.related[0]', { related: [globalId('Manuscript', nowhere)] }],
  ] as const)('must be there: %s', async ([field, input]) => {
    const draft = await editor.begins(section)
    const refused = await editor.isRefused('reviseArticle', { ...of(draft), input })
    const group = field.includes('imageGroup')
    expect(refused).toEqual({ code: 'BAD_USER_INPUT', field: group ? field.replace('[1].image', '[0].image') : field })
  })

  test('must be there for the writer: a draft of somebody else is not', async () => {
    const secret = await editor.begins(section)
    const draft = await author.begins(section)
    const related = { ...of(draft), input: { related: [secret.id] } }
    expect(await author.isRefused('reviseArticle', related)).toEqual({ code: 'BAD_USER_INPUT', field: 'input.related[0]' })
    await editor.does('publishArticle', of(secret))
    expect((await author.does('reviseArticle', related)).version).toBe(2)
  })

  test('comes back as it was given, for the newsroom before anything is public', async () => {
    const [tag, person, image] = [await plant.tag(), await plant.author(), await plant.image()]
    const story = await editor.begins(section)
    const input = {
      tags: [globalId('Tag', tag)],
      bylines: [
        { author: globalId('Author', person), role: 'PHOTOGRAPHER' },
        { author: globalId('Author', person), role: 'WRITER' },
      ],
      hero: { image: globalId('Image', image), caption: 'caption', position: 'LEFT' },
      body: [text, { relatedStories: { title: 'More', stories: [story.id] } }],
      related: [story.id],
    }
    const { id } = await editor.begins(section, input)
    const { manuscript } = await editor.sees<{ manuscript: Record<string, object> }>(
      `query($id: ID!) { manuscript(id: $id) { tags { id } bylines { role author { id } } hero { caption position image { id } } related { ... on Node { id } } article { id }
        body { __typename ... on ParagraphBlock { text { text } } ... on RelatedStoriesBlock { title picks { ... on Node { id } } stories { id } } } } }`,
      { id },
    )
    expect(manuscript).toEqual({
      tags: input.tags.map((one) => ({ id: one })),
      bylines: input.bylines.map(({ role, author: one }) => ({ role, author: { id: one } })),
      hero: { caption: 'caption', position: 'LEFT', image: { id: input.hero.image } },
      related: [{ id: story.id }],
      article: null,
      body: [
        { __typename: 'ParagraphBlock', text: [{ text: 'x' }] },
        { __typename: 'RelatedStoriesBlock', title: 'More', picks: [{ id: story.id }], stories: [] },
      ],
    })
    expect(await newsroom.read(`{ tags { totalCount } authors { totalCount } node(id: "${input.hero.image}") { id } }`)).toMatchObject({
      node: null,
    })
  })
})

describe('stories that somebody does not see', () => {
  // What would be lost: an editor saves what they were shown, without the drafts of other sections that a colleague put there.
  test('stay in the list and in their block when that person saves what they do see', async () => {
    const own = await plant.section()
    const shared = await editor.begins(own)
    const [open, hidden] = [await editor.does('publishArticle', of(await editor.begins(section))), await editor.begins(section)]
    const input = { related: [open.id, hidden.id], body: [{ relatedStories: { stories: [hidden.id, open.id] } }] }
    const made = await editor.does('reviseArticle', { ...of(shared), input })
    const ofSection = new Desk(newsroom, await plant.session(await plant.user({ role: 'EDITOR', section_ids: [own] })))
    const seen = { related: [open.id], body: [{ relatedStories: { title: 'More', stories: [open.id] } }] }
    await ofSection.does('reviseArticle', { ...of(made), input: seen })
    const query = `query($id: ID!) { manuscript(id: $id) { related { ...Pick } body { ... on RelatedStoriesBlock { picks { ...Pick } } } } }
      fragment Pick on Story { __typename ... on Manuscript { slug } ... on Article { slug } }`
    const both = (...picks: object[]) => ({ manuscript: { related: picks, body: [{ picks }] } })
    const pick = (type: string, { slug }: { slug: string }) => ({ __typename: type, slug })
    expect(await editor.sees(query, { id: shared.id })).toEqual(both(pick('Manuscript', open), pick('Manuscript', hidden)))
    expect(await ofSection.sees(query, { id: shared.id })).toEqual(both(pick('Article', open)))
  })
})

describe('an image without a credit', () => {
  const bare = { credits: '[]', alt: 'A seal' }
  test('keeps what shows it from being published, until it has one or needs none', async () => {
    const id = await plant.image(bare)
    const draft = await editor.begins(section, { body: [{ image: { image: { image: globalId('Image', id) } } }] })
    expect(await editor.isRefused('publishArticle', of(draft))).toEqual({ code: 'CREDIT_REQUIRED', image: globalId('Image', id) })
    await newsroom.db.query('update image set credit_not_required = true where id = $1', [id])
    expect((await editor.does('publishArticle', of(draft))).stage).toBe('PUBLISHED')
  })

  test('does not get into a public article by a correction', async () => {
    const hero = { image: globalId('Image', await plant.image(bare)) }
    const out = await editor.does('publishArticle', of(await editor.begins(section)))
    const correction = { kind: 'UPDATE', text: 'A picture.' }
    expect(await editor.isRefused('correctArticle', { ...of(out), correction, input: { hero } })).toMatchObject({ code: 'CREDIT_REQUIRED' })
  })
})

describe('a tag', () => {
  const create = (name: string) =>
    editor.sees<{ createTag: { id: string; slug: string; name: string } }>(
      'mutation($name: String!) { createTag(name: $name) { id slug name } }',
      { name },
    )
  test('is made once for names that read the same in addresses', async () => {
    const { createTag: first } = await create('Fishing  Rights'.replace('  ', ' '))
    expect(first).toMatchObject({ slug: 'fishing-rights', name: 'Fishing Rights' })
    expect((await create('fishing rights')).createTag).toEqual(first)
  })

  test('is found by the beginning of any of its words, without accents or case', async () => {
    await create('Élections à Brest')
    const find = async (name: string) =>
      (
        await editor.sees<{ tags: { nodes: { name: string }[] } }>(
          'query($name: String) { tags(filter: { name: $name }) { nodes { name } } }',
          { name },
        )
      ).tags.nodes.map((one) => one.name)
    for (const name of ['elec', 'BRES', 'à b']) expect(await find(name)).toEqual(['Élections à Brest'])
    expect(await find('lections')).toEqual([])
    expect(await find('%')).toHaveLength((await find('')).length)
  })
})
