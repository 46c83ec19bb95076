// `node bench/hidden.mjs`: whether the time of an answer tells a hidden article from one that never was, all in one run.
// Needs a paper that runs with its demonstration: `npm start` in another terminal. SESSION may hold the token of somebody who is
// signed in, as it stands in the cookie, and who does not see the draft.
import { createHash } from 'node:crypto'

const api = process.env.API_URL || 'http://localhost:4000/graphql'
const session = process.env.SESSION ? { cookie: `session=${process.env.SESSION}` } : {}
const tries = 1_000
/** Part by which the medians of hidden and absent may differ. */
const bearable = 0.05

/** A draft of the demonstration; keys of its rows follow from their names. */
const hidden = { slug: 'draft-mayor-interview', key: keyOf('article draft-mayor-interview') }
const absent = { slug: 'draft-mayor-of-nowhere', key: keyOf('article draft-mayor-of-nowhere') }

function keyOf(name) {
  const hash = createHash('sha256').update(name).digest('hex')
  return `${hash.slice(0, 12)}8${hash.slice(13, 16)}a${hash.slice(17, 32)}`
}

const globalId = (type, { key }) => Buffer.concat([Buffer.from(type), Buffer.from(key, 'hex')]).toString('base64url')

const questions = {
  'node(id) of an article': { text: 'query ($value: ID!) { found: node(id: $value) { id } }', value: (of) => globalId('Article', of) },
  'node(id) of a manuscript': { text: 'query ($value: ID!) { found: node(id: $value) { id } }', value: (of) => globalId('Manuscript', of) },
  'manuscript(id)': { text: 'query ($value: ID!) { found: manuscript(id: $value) { id } }', value: (of) => globalId('Manuscript', of) },
  'article(slug)': { text: 'query ($value: String!) { found: article(slug: $value) { id } }', value: (of) => of.slug },
  'retraction(slug)': { text: 'query ($value: String!) { found: retraction(slug: $value) { slug } }', value: (of) => of.slug },
}

/** One question and its answer, in milliseconds. */
async function time({ text, value }, of) {
  const body = JSON.stringify({ query: text, variables: { value: value(of) } })
  const began = performance.now()
  const response = await fetch(api, { method: 'POST', headers: { 'content-type': 'application/json', ...session }, body })
  const answer = await response.text()
  const milliseconds = performance.now() - began
  if (answer.trim() !== '{"data":{"found":null}}') throw new Error(`${body} was answered ${answer}`)
  return milliseconds
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

// In turn, and each first in every other round, so that a slow moment of the machine hits all of them alike.
const times = Object.fromEntries(Object.keys(questions).map((name) => [name, { hidden: [], absent: [] }]))
for (let round = -100; round < tries; round++) {
  for (const [name, question] of Object.entries(questions)) {
    const order = Object.entries({ hidden, absent })
    if (round % 2 !== 0) order.reverse()
    for (const [which, of] of order) {
      const milliseconds = await time(question, of)
      // The first rounds warm everything up.
      if (round >= 0) times[name][which].push(milliseconds)
    }
  }
}

const results = Object.entries(times).map(([name, all]) => ({ name, hidden: median(all.hidden), absent: median(all.absent) }))
console.table(
  results.map(({ name, hidden: there, absent: gone }) => ({
    what: name,
    'hidden, median ms': Number(there.toFixed(3)),
    'absent, median ms': Number(gone.toFixed(3)),
    ratio: Number((there / gone).toFixed(3)),
  })),
)
const telling = results.filter(({ hidden: there, absent: gone }) => Math.abs(there / gone - 1) > bearable).map(({ name }) => name)
console.log(
  telling.length === 0
    ? `In ${tries} tries each, hidden and absent differ by ${bearable * 100} % at most.`
    : `Hidden and absent differ by more than ${bearable * 100} %: ${telling.join(', ')}. On a busy machine, try again.`,
)
