import { readFileSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'
import { builtAssets } from './assets.ts'
import { deliver } from './deliver.ts'

/** The application runs from files of this site, and talks to this site alone. */
const directives = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'blob:', 'data:'],
  connectSrc: ["'self'"],
  fontSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
  frameSrc: ["'self'"],
}

/** `/newsroom` and everything below it: one page for all, whose script draws the rest. It holds nothing that is not public. */
export function serveNewsroom(app: FastifyInstance): void {
  const body = shell()
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex' }
  for (const url of ['/newsroom', '/newsroom/*']) {
    app.route({
      method: ['GET', 'HEAD'],
      url,
      helmet: { contentSecurityPolicy: { useDefaults: false, directives } },
      handler: (request, reply) => deliver(request, reply, { status: 200, headers, body }),
    })
  }
}

interface Built {
  file: string
  css?: string[]
  isEntry?: boolean
}

function shell(): string {
  const manifest = JSON.parse(readFileSync(new URL('../newsroom.json', import.meta.url), 'utf8')) as Record<string, Built>
  const built = Object.values(manifest)
  const script = built.find(({ isEntry }) => isEntry)
  const sheet = built.find(({ file }) => file.endsWith('.css'))?.file ?? script?.css?.[0]
  if (!script || !sheet) throw new Error('The build has left no newsroom behind.')
  const { fonts, icon } = builtAssets()
  const preloads = fonts.map((font) => `<link rel="preload" href="${font}" as="font" type="font/woff2" crossorigin>`)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>Newsroom</title>
${preloads.join('\n')}
<link rel="stylesheet" href="/${sheet}">
<link rel="icon" type="image/svg+xml" href="${icon}">
<script type="module" src="/${script.file}"></script>
</head>
<body>
<div id="newsroom"></div>
<noscript><p>The newsroom is an application: it needs JavaScript. The paper itself does not.</p></noscript>
</body>
</html>
`
}
