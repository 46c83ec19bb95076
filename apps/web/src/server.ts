import { fileURLToPath } from 'node:url'
import helmet from '@fastify/helmet'
import files from '@fastify/static'
import fastify, { type FastifyInstance } from 'fastify'
import { askThrough, createClient, sendThrough } from './apollo.ts'
import type { startWeb as StartWeb } from './door.d.ts'
import { createOffice } from './entry-forms.tsx'
import { createPress } from './entry-server.tsx'
import './page/fonts.css'
import { serveApi } from './serve/api.ts'
import { assetFolder, builtAssets } from './serve/assets.ts'
import { deliver } from './serve/deliver.ts'
import { serveForms } from './serve/forms.ts'
import { serveImages } from './serve/images.ts'
import { serveNewsroom } from './serve/newsroom.ts'
import { servePages } from './serve/pages.ts'
import { serveStream } from './serve/stream.ts'

// A slug is longer than the framework lets a part of a path be; how long one may be, the API knows.
const routerOptions = { maxParamLength: 2_000 }

/** Milliseconds that pages under way are given when the site closes. */
const patienceMs = 3_000

export const startWeb: typeof StartWeb = async ({ apiUrl, port, host = 'localhost', siteUrl }) => {
  const app = fastify({ logger: { level: 'warn' }, forceCloseConnections: 'idle', exposeHeadRoutes: false, routerOptions, frameworkErrors })
  const press = createPress({
    ask: askThrough(createClient(apiUrl)),
    assets: builtAssets(),
    siteUrl: () => siteUrl ?? origin(),
    report: (problem) => app.log.error(problem),
  })
  // The name that was asked for, where the framework would tell the number behind it.
  const origin = () =>
    host === 'localhost' ? app.listeningOrigin.replace(/\/\/(127\.0\.0\.1|\[::1\])/, '//localhost') : app.listeningOrigin
  // A request that the framework itself cannot read never reaches a handler.
  function frameworkErrors(_: Error, request: Parameters<typeof deliver>[0], reply: Parameters<typeof deliver>[1]) {
    return deliver(request, reply, press.failure(400))
  }

  await secure(app, siteUrl?.startsWith('https:') ?? false)
  await app.register(files, {
    root: fileURLToPath(assetFolder),
    prefix: '/assets/',
    immutable: true,
    maxAge: '1y',
    index: false,
    wildcard: false,
    preCompressed: true,
  })
  serveImages(app, apiUrl)
  await serveApi(app, apiUrl, () => siteUrl ?? origin())
  serveStream(app, apiUrl)
  serveNewsroom(app)
  await serveForms(app, {
    office: createOffice(press),
    press,
    errandFor(caller) {
      const client = createClient(apiUrl, caller)
      return { ask: askThrough(client), send: sendThrough(client) }
    },
    siteUrl: () => siteUrl ?? origin(),
    helmet: withForm,
  })
  servePages(app, { press, askFor: (caller) => askThrough(createClient(apiUrl, caller)), helmet: withForm })
  await app.listen({ port, host })
  return { url: origin(), close: () => closeSoon(app) }
}

async function secure(app: FastifyInstance, overTls: boolean): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: policy("'none'"),
    strictTransportSecurity: overTls,
    xFrameOptions: { action: 'deny' },
  })
}

/** A page carries no script but what `islands.ts` lists, for which `deliver` opens the policy; nothing on it may come from elsewhere or frame it, and its forms are sent to `formAction`. */
const policy = (formAction: "'none'" | "'self'") => ({
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    fontSrc: ["'self'"],
    imgSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: [formAction],
    frameAncestors: ["'none'"],
  },
})

// Where a form stood is told to this site only; told to nobody, it could not be told from a forged one.
const withForm = {
  contentSecurityPolicy: policy("'self'"),
  referrerPolicy: { policy: 'same-origin' },
} as const /** Finishes what is under way; a connection that has nothing to say, or never ends, holds nobody up for long. */
async function closeSoon(app: FastifyInstance): Promise<void> {
  const cut = setTimeout(() => app.server.closeAllConnections(), patienceMs)
  await app.close()
  clearTimeout(cut)
}
