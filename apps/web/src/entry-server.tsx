import { renderToStaticMarkup } from 'react-dom/server'
import { matchRoutes } from 'react-router'
import { looksLikeCursor, pathWithout, readAddress } from './addresses.ts'
import { type Trouble, troubleOf } from './apollo.ts'
import { type FragmentType, unmask } from './gql/fragment-masking.ts'
import type { PageFrameFragment } from './gql/graphql.ts'
import { Document, type DocumentProps } from './page/Document.tsx'
import { Failure, type FailureStatus, failureTitle } from './page/Failure.tsx'
import { pageFrame } from './page/frame.tsx'
import type { Assets } from './page/Head.tsx'
import { NotFound, noSuchPage, notFoundQuery } from './page/NotFound.tsx'
import type { Ask, Outcome, Route, Visit } from './route.ts'
import { routes } from './routes.tsx'

/** What goes back to the browser. */
export interface Answer {
  status: number
  headers: Record<string, string>
  body: string
  /** Whether scripts of this site may run on the page, and ask this site. */
  scripted?: boolean
}

/** What a press needs to print pages. */
export interface PressParts {
  ask: Ask
  assets: Assets
  /** Where readers see the site, without a trailing slash; asked for anew with each page. */
  siteUrl: () => string
  /** Told about everything that is hidden from readers. */
  report: (problem: unknown) => void
}

// Until the API has answered once, nobody here knows what the paper is called.
const unknownPaper: PageFrameFragment = {
  publication: { name: 'Broadsheet', tagline: null, language: 'en-GB', timeZone: 'UTC' },
  sections: [],
}

/** What stands on a page, and under which head. */
type Matter = Pick<DocumentProps, 'head' | 'place' | 'body'> & { frame?: FragmentType<typeof pageFrame> }

const noStore = { 'cache-control': 'no-store' }
const matchable = routes.map((route) => ({ path: route.path, caseSensitive: true, route }))
const pathsOf = (some: (route: Route) => boolean) => routes.filter(some).map(({ path }) => path)
const personalPaths = pathsOf(({ personal }) => personal)
const formPaths = pathsOf(({ bearsForm }) => bearsForm)

/** Turns request targets into pages. Never rejects. */
export function createPress({ ask, assets, siteUrl, report }: PressParts) {
  let lastFrame = unknownPaper

  return { print, page, notFound, failure, troubled, personalPaths, formPaths }

  /** Prints the page at `target`: for everybody, or for `reader` where it is not the same for all. */
  async function print(target: string, reader?: Ask): Promise<Answer> {
    const address = readAddress(target)
    if (!address) return failure(400)
    try {
      const match = matchRoutes(matchable, address.path)?.at(-1)
      if (!match) return await notFound()
      const { route } = match.route
      const visit = { ...address, params: match.params, siteUrl: siteUrl() }
      if (!route.personal) return await answer(route, visit, ask)
      return forReader(await answer(route, visit, reader ?? ask), reader !== undefined)
    } catch (problem) {
      return troubled(problem)
    }
  }

  async function answer(route: Route, visit: Visit, asking: Ask): Promise<Answer> {
    const { path, query } = visit
    const turned = route.cursors.filter((name) => query.has(name))
    if (path.length > 1 && path.endsWith('/')) return redirect(301, path.replace(/\/+$/, ''))
    if (turned.some((name) => !looksLikeCursor(query.get(name) ?? ''))) return redirect(302, pathWithout(visit, turned))
    try {
      return await outcome(route, await route.answer(asking, visit))
    } catch (problem) {
      if (troubleOf(problem) !== 'refused') throw problem
      // A cursor of yesterday leads to the beginning of the list; any other refusal means that the address names nothing.
      return turned.length > 0 ? redirect(302, pathWithout(visit, turned)) : notFound(route)
    }
  }

  async function outcome(route: Route, outcome: Outcome): Promise<Answer> {
    if (outcome.kind === 'moved') return redirect(301, outcome.path)
    if (outcome.kind === 'absent') return notFound(route)
    return page(outcome.kind === 'gone' ? 410 : 200, { 'cache-control': route.cacheControl }, outcome)
  }

  async function notFound(route?: Pick<Route, 'absence' | 'cacheControl'>): Promise<Answer> {
    const { articles, ...frame } = await ask(notFoundQuery, {})
    const absence = route?.absence ?? noSuchPage
    const head = { title: absence.title, unlisted: true }
    const cacheControl = route?.absence ? route.cacheControl : 'public, max-age=30'
    return page(404, { 'cache-control': cacheControl }, { frame, head, body: <NotFound {...absence} stories={articles.nodes} /> })
  }

  function troubled(problem: unknown): Answer {
    report(problem)
    const statuses: Record<Trouble, FailureStatus> = { unavailable: 503, refused: 500, unexpected: 500 }
    return failure(statuses[troubleOf(problem)])
  }

  function failure(status: FailureStatus): Answer {
    const headers = status === 503 ? { ...noStore, 'retry-after': '30' } : noStore
    const head = { title: failureTitle(status), unlisted: true }
    return page(status, headers, { head, body: <Failure status={status} /> })
  }

  /** Prints one page, under the head that came with it or the last one that did. */
  function page(status: number, headers: Record<string, string>, { frame, head, place, body }: Matter): Answer {
    if (frame) lastFrame = unmask(pageFrame, frame)
    const edition = { ...lastFrame, siteUrl: siteUrl(), now: new Date() }
    const html = renderToStaticMarkup(<Document edition={edition} assets={assets} head={head} place={place} body={body} />)
    const told: Record<string, string> = { ...headers, 'content-type': 'text/html; charset=utf-8' }
    if (head.unlisted) told['x-robots-tag'] = 'noindex'
    return { status, headers: told, body: `<!doctype html>${html}`, scripted: (head.islands ?? []).length > 0 }
  }
}

/** Whoever sends no cookie shares one page; nobody is given what was printed for somebody else. */
function forReader(answer: Answer, one: boolean): Answer {
  const headers = { ...answer.headers, vary: 'cookie' }
  return { ...answer, headers: one ? { ...headers, 'cache-control': 'private, no-store' } : headers }
}

/** Prints pages. */
export type Press = ReturnType<typeof createPress>

/** Sends the browser on to another path. */
export function redirect(status: 301 | 302 | 303, path: string): Answer {
  const cache = status === 301 ? 'public, max-age=300' : 'no-store'
  return { status, headers: { location: path, 'cache-control': cache, 'content-type': 'text/plain; charset=utf-8' }, body: `${path}\n` }
}
