// `npm run bench`: how long pages take beside the smallest question that can be asked of the API, all in one run.
// Needs a paper that runs: `npm start` in another terminal.
const api = process.env.API_URL || 'http://localhost:4000/graphql'
const site = process.env.SITE_URL || 'http://localhost:3000'
const rounds = 200

const ask = (query) => () =>
  fetch(api, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) })
const open = (path) => () => fetch(new URL(path, site))

const cards =
  'nodes { slug headline standfirst publishedAt bylines { author { name } } hero { image { url(width: 640) alt credits { display } } } }'
const contestants = {
  'the smallest question': ask('{ __typename }'),
  'one article by its slug': ask('{ article(slug: "flood-gate-vote") { headline } }'),
  'the front page as GraphQL': ask(`{ sections { name articles(first: 8) { ${cards} } } }`),
  'the front page as HTML': open('/'),
  'an article with its thread as HTML': open('/articles/flood-gate-vote'),
}

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]

/** One request and its body, in milliseconds. */
async function time(request) {
  const began = performance.now()
  const response = await request()
  const { byteLength } = new Uint8Array(await response.arrayBuffer())
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}.`)
  return { milliseconds: performance.now() - began, byteLength }
}

// In turn, not one after the other, so that a slow moment of the machine hits all of them.
const results = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]))
for (let round = 0; round < rounds; round++) {
  for (const [name, request] of Object.entries(contestants)) results[name].push(await time(request))
}

const times = Object.fromEntries(Object.entries(results).map(([name, all]) => [name, median(all.map((one) => one.milliseconds))]))
const [smallest] = Object.values(times)
console.table(
  Object.entries(times).map(([name, milliseconds]) => ({
    what: name,
    'median ms': Number(milliseconds.toFixed(2)),
    'times the smallest': Number((milliseconds / smallest).toFixed(1)),
    bytes: results[name].at(-1).byteLength,
  })),
)
