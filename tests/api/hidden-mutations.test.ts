import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { named } from '../helpers/canaries.ts'
import { type Guess, guessedMutations, type Usable } from '../helpers/guessed-mutations.ts'
import { type HidingPlace, openHidingPlace, publicSchema } from '../helpers/hiding-place.ts'
import { globalId } from '../helpers/ids.ts'
import { type ViewerName, viewerNames, viewersOf } from '../helpers/rules.ts'

/** Milliseconds; alone on a machine it takes a fraction of that. */
const patience = 300_000

const guesses = guessedMutations(publicSchema)

const refusals = ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND']

let place: HidingPlace
let usable: Usable
beforeAll(async () => {
  place = await openHidingPlace()
  await place.hide()
  usable = await usableIn(place)
})
afterAll(() => place.close())

/**
 * Keys that are hidden from a viewer, by type. Where a manuscript is named, one for each reason to be hidden; of all else one,
 * for another reason each `turn`.
 */
function hiddenFrom(viewer: ViewerName, at: string, turn: number): [type: string, key: string][] {
  return Object.entries(place.hidden.keys).flatMap(([type, keys]) => {
    const reasons = new Map<string, string>()
    for (const key of keys) {
      const thing = place.canaries.thing(key)
      if (thing && thing.why !== 'public' && !viewersOf(thing).has(viewer)) reasons.set(thing.why, key)
    }
    const one = [...reasons.values()]
    const some = at === 'id' && type === 'Manuscript' ? one : one.slice(turn % one.length).slice(0, 1)
    return some.map((key) => [type, key] as [string, string])
  })
}

/** What the author who asks may use. */
async function usableIn({ newsroom, articles }: HidingPlace): Promise<Usable> {
  const { rows } = await newsroom.db.query('select id from section order by position limit 1')
  const own = articles.find(({ why, whose }) => why === 'draft' && whose === 'own')
  return { id: globalId('Manuscript', own?.id ?? ''), section: globalId('Section', rows[0].id) }
}

test('every mutation that takes an id is tried', () => {
  expect(guesses.length).toBeGreaterThan(20)
})

/** What is wrong with the answer to a guess, if anything is: it shows something hidden, or differs from the answer to an id of nothing. */
async function told(viewer: ViewerName, { name, place: at, document }: Guess, [type, key]: readonly [string, string]): Promise<string[]> {
  const { text, body } = await place.askAs(viewer, document(globalId(type, key), usable))
  const never = await place.askAs(viewer, document(globalId(type, randomUUID()), usable))
  const leaked = [...place.canaries.seenIn(text)].filter((thing) => !viewersOf(thing).has(viewer))
  const refused = body.data?.[name] as { code?: unknown } | boolean | null | undefined
  const code = String(body.errors?.[0]?.extensions.code ?? (typeof refused === 'object' ? refused?.code : undefined))
  return [
    ...(leaked.length > 0 ? [`${name} at ${at} shows ${leaked.map(named)}`] : []),
    ...(at === 'id' && !refusals.includes(code) ? [`${name} answers ${code} to the id of a hidden ${type}`] : []),
    ...(text === never.text ? [] : [`${name} at ${at} tells a hidden ${type} from none: ${text} ${never.text}`]),
  ]
}

test.each(viewerNames)(
  '%s learns nothing from what mutations answer to a guess',
  async (viewer) => {
    const all: string[] = []
    for (const [turn, guess] of guesses.entries()) {
      for (const hidden of hiddenFrom(viewer, guess.place, turn)) all.push(...(await told(viewer, guess, hidden)))
    }
    expect(all).toEqual([])
  },
  patience,
)
