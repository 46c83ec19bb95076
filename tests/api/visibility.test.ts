import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fieldsShowing, named, type Thing } from '../helpers/canaries.ts'
import { inTurns } from '../helpers/crawl.ts'
import { type Plan, planCrawl } from '../helpers/crawling.ts'
import { uncover } from '../helpers/hidden.ts'
import { givenIn, guessesIn, type HidingPlace, openHidingPlace, publicSchema } from '../helpers/hiding-place.ts'
import { questionsOf } from '../helpers/questions.ts'
import { isForAll, textsWithoutCanary, type ViewerName, viewerNames, viewersOf } from '../helpers/rules.ts'
import { textFieldsOf } from '../helpers/trees.ts'

/** What somebody was answered: canaries with the document that showed them first, and the bytes of each document of the crawl. */
interface Seen {
  readonly things: Map<Thing, string>
  readonly answers: string[]
  readonly fields: Set<string>
}

/** Milliseconds; alone on a machine it takes a fraction of that. */
const patience = 1_200_000

let place: HidingPlace
let plan: Plan
let questions: string[]
let before: Seen
let uncovered: Seen
const seenBy = new Map<ViewerName, Seen>()

/** Of these it is noted which fields show canaries: between them, before and after all is public, they see every one. */
const telling: ReadonlySet<ViewerName> = new Set(['anonymous', 'administrator'])

async function lookAround(viewer: ViewerName, asked: readonly string[]): Promise<Seen> {
  const things = new Map<Thing, string>()
  const fields = new Set<string>()
  const answers = await inTurns(asked, async (document) => {
    const { text, body, status } = await place.askAs(viewer, document)
    // A document that is refused, or answered with nothing but errors, would make the crawl blind.
    const blind = status !== 200 || !body.data || text.includes('INTERNAL_SERVER_ERROR')
    if (blind) throw new Error(`${viewer} was answered ${status} to ${document}: ${text}`)
    const found = place.canaries.seenIn(text)
    for (const thing of found) things.set(thing, things.get(thing) ?? document)
    if (found.size > 0 && telling.has(viewer)) for (const field of fieldsShowing(place.canaries, body.data)) fields.add(field)
    return text
  })
  return { things, answers, fields }
}

beforeAll(async () => {
  place = await openHidingPlace()
  plan = await planCrawl(publicSchema, {
    given: givenIn(place),
    groupOf: (path) => (isForAll(path) ? 'for all' : 'for some'),
    ask: (document) => place.askAs('anonymous', document),
  })
  const documents = plan.documents.map(({ text }) => text)
  before = await lookAround('anonymous', documents)
  await place.hide()
  questions = questionsOf(publicSchema, givenIn(place), guessesIn(place))
  for (const viewer of viewerNames) seenBy.set(viewer, await lookAround(viewer, [...documents, ...questions]))
}, patience)
afterAll(() => place.close())

const seen = (viewer: ViewerName) => seenBy.get(viewer) as Seen
const answersFor = (viewer: ViewerName) => seen(viewer).answers.slice(0, plan.documents.length)

describe.each(viewerNames)('%s', (viewer) => {
  test('sees nothing that is hidden from them', () => {
    const forbidden = [...seen(viewer).things].filter(([thing]) => !viewersOf(thing).has(viewer))
    expect(forbidden.map(([thing, document]) => `${named(thing)} in ${document}`)).toEqual([])
  })

  test('sees all that the rules let them see, so that the crawl is not blind', () => {
    const missing = place.canaries.things.filter((thing) => viewersOf(thing).has(viewer) && !seen(viewer).things.has(thing))
    expect([...new Set(missing.map(named))]).toEqual([])
  })
})

describe('hidden rows change no byte', () => {
  test('of what the public is answered', () => {
    const changed = plan.documents.filter((_, index) => answersFor('anonymous')[index] !== before.answers[index])
    expect(changed.map(({ text }) => text)).toEqual([])
  })

  // Somebody with a preview sees one article more than others, in lists too.
  test.each(viewerNames.filter((name) => !name.startsWith('link')))('of what is public, for %s', (viewer) => {
    const changed = plan.documents.filter(
      ({ paths }, index) => paths.every(isForAll) && answersFor(viewer)[index] !== before.answers[index],
    )
    expect(changed.map(({ text }) => text)).toEqual([])
  })
})

// Run last: they make everything public.
describe('once everything is public', () => {
  beforeAll(async () => {
    await place.newsroom.db.query(uncover)
    uncovered = await lookAround('anonymous', [...plan.documents.map(({ text }) => text), ...questions])
  }, patience)

  test('the public sees every canary of public nouns', () => {
    const publicParts = ({ noun, why, part }: Thing) =>
      ['article', 'comment', 'tag', 'author', 'image'].includes(noun) &&
      !why.startsWith('revision of') &&
      !['file', 'suppliedCaption', 'retraction', 'guestHash', 'textKey', 'verdict'].includes(part)
    const planted = place.canaries.things.filter(publicParts)
    expect(planted.length).toBeGreaterThan(1_000)
    expect(planted.filter((thing) => !uncovered.things.has(thing)).map(named)).toEqual([])
  })

  test('every text of the schema has shown a canary to somebody', () => {
    const shown = new Set([...seenBy.values(), uncovered].flatMap(({ fields }) => [...fields]))
    const { suggestions, formats, commenters, cursors } = textsWithoutCanary
    const without = textFieldsOf(publicSchema).filter((field) => !shown.has(field) && !cursors.test(field))
    expect(without).toEqual([...suggestions, ...formats, ...commenters].toSorted())
  })
})

afterAll(() => {
  const hits = [...seenBy].flatMap(([viewer, { things }]) => [...things.keys()].map((thing) => viewersOf(thing).has(viewer)))
  const refused = Object.entries(plan.refused).map(([limit, count]) => `${count} by the limit of ${limit}`)
  console.info(
    `${plan.fieldPaths} field paths (${refused.join(', ') || 'none'} refused) in ${plan.documents.length} documents and ${questions.length} of guesses, ` +
      `asked by ${viewerNames.length} viewers for ${place.canaries.size} canaries: ` +
      `${hits.filter(Boolean).length} hits allowed, ${hits.filter((allowed) => !allowed).length} forbidden.`,
  )
})
