import { matchRoutes } from 'react-router'
import { sentenceFor } from './account/sentences.ts'
import { readAddress } from './addresses.ts'
import { refusalsOf, troubleOf } from './apollo.ts'
import { type Answer, type Press, redirect } from './entry-server.tsx'
import type { Download, Filling, PersonalRoute, Problem, Refusal } from './form.ts'
import { forms } from './forms.tsx'
import { noSuchPage } from './page/NotFound.tsx'
import type { Ask } from './route.ts'

/** Where in the paper a form stands. */
type Place = Pick<Filling, 'params' | 'query'>

/** How the API is asked on behalf of whoever opened the page or sent the form. */
export interface Errand {
  ask: Ask
  send: Ask
}

const personalHeaders = { 'cache-control': 'private, no-store' }
const nowhere = { absence: noSuchPage, cacheControl: personalHeaders['cache-control'] }
const matchable = forms.map((route) => ({ path: route.path, caseSensitive: true, route }))

/** Turns request targets and what was filled in into pages for one person. Never rejects. */
export function createOffice(press: Press) {
  return { paths: forms.map(({ path }) => path), show, take }

  /** Prints the page of a person's own, or its form. */
  function show(target: string, errand: Errand): Promise<Answer> {
    return atTarget(target, (route, place) => print(200, route, { errand, filling: { ...place, values: {}, problems: [] } }))
  }

  /** Takes a form that was sent, and goes on; or prints it again with what was wrong. */
  function take(target: string, errand: Errand, sent: Readonly<Record<string, unknown>>): Promise<Answer> {
    return atTarget(target, async (route, place) => {
      if (!route.form) return press.failure(405)
      const { fields, sentences, send } = route.form
      const written = Object.fromEntries(Object.keys(fields).map((name) => [name, typeof sent[name] === 'string' ? sent[name] : '']))
      try {
        return redirect(303, await send(errand.send, written, place.params))
      } catch (problem) {
        const refusals = refusalsOf(problem)
        if (refusals.length === 0) throw problem
        const values = Object.fromEntries(Object.entries(written).filter(([name]) => fields[name] === 'plain'))
        const problems = inOrder(
          Object.keys(fields),
          refusals.map((refusal) => sentenceFor(refusal, { fields: Object.keys(fields), sentences })),
        )
        const answer = await print(422, route, { errand, filling: { ...place, values, problems } })
        return slowedDown(answer, refusals)
      }
    })
  }

  async function atTarget(target: string, work: (route: PersonalRoute, place: Place) => Promise<Answer>): Promise<Answer> {
    const address = readAddress(target)
    const match = address && matchRoutes(matchable, address.path)?.at(-1)
    if (!address || !match) return press.failure(400)
    try {
      const answered = work(match.route.route, { params: match.params, query: address.query })
      return await answered.catch((problem: unknown) => {
        if (troubleOf(problem) !== 'refused') throw problem
        // A cursor of yesterday, or of somebody else; any other refusal means that the address names nothing.
        return address.query.size > 0 ? redirect(303, address.path) : press.notFound(nowhere)
      })
    } catch (problem) {
      return press.troubled(problem)
    }
  }

  async function print(status: number, route: PersonalRoute, { errand, filling }: { errand: Errand; filling: Filling }): Promise<Answer> {
    const outcome = await route.show(errand.ask, filling)
    if (outcome.kind === 'moved') return redirect(303, outcome.path)
    if (outcome.kind === 'file') return handOver(outcome)
    return outcome.kind === 'absent' ? press.notFound(nowhere) : press.page(status, personalHeaders, outcome)
  }
}

/** A file that the browser keeps instead of showing it. */
function handOver({ name, type, text }: Download): Answer {
  const headers = { ...personalHeaders, 'content-type': type, 'content-disposition': `attachment; filename="${name}"` }
  return { status: 200, headers: { ...headers, 'x-robots-tag': 'noindex' }, body: text }
}

/** Pages that are somebody's own, and what is sent from them. */
export type Office = ReturnType<typeof createOffice>

/** Problems as the fields stand on the page; first those of the whole. */
function inOrder(fields: readonly string[], problems: readonly Problem[]): Problem[] {
  const place = ({ field }: Problem) => (field === undefined ? -1 : fields.indexOf(field))
  return problems.toSorted((one, other) => place(one) - place(other))
}

function slowedDown(answer: Answer, refusals: readonly Refusal[]): Answer {
  const seconds = Math.max(0, ...refusals.map(({ retryAfter = 0 }) => retryAfter))
  const limited = refusals.some(({ code }) => code === 'RATE_LIMITED')
  return limited && answer.status === 422
    ? { ...answer, status: 429, headers: { ...answer.headers, 'retry-after': String(seconds || 60) } }
    : answer
}
