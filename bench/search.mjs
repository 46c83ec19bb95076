// `node bench/search.mjs [sizes]`: what searching and saving cost among 1,000, 10,000 and 100,000 articles, all in one run. Starts
// a Postgres of its own and throws it away; takes about ten minutes.
import pg from 'pg'
import { load } from './search/load.mjs'
import { Paper, source } from './search/paper.mjs'
import { questionsFor } from './search/questions.mjs'
import { sameAsSaved } from './search/same.mjs'
import { manuscripts, save } from './search/saves.mjs'

const given = process.argv.slice(2).map(Number)
const sizes = given.length > 0 ? given : [1_000, 10_000, 100_000]
const rounds = 30
/** Rounds that warm everything up. Postgres plans a statement anew five times on each connection. */
const warming = 10

const { createDatabase, startThrowaway } = await source('packages/postgres/src/index.ts')
const { migrate } = await source('apps/api/src/database/migrate.ts')
const { features } = await source('apps/api/src/features.ts')

const cluster = await startThrowaway()
try {
  const papers = []
  for (const size of sizes) papers.push({ size, paper: await paperOf(size), costs: new Map() })
  await sameAsSaved(papers[0].paper)
  for (const one of papers) one.questions = await questionsFor(one.paper)
  // In turn, not one after the other, so that a slow moment of the machine hits all of them.
  for (let round = -warming; round < rounds; round++) {
    for (const name of Object.keys(papers[0].questions)) {
      for (const { paper, questions, costs } of papers) note(costs, { name, cost: await questions[name](paper), counts: round >= 0 })
    }
  }
  let round = -warming
  for (const manuscript of manuscripts(rounds + warming)) {
    for (const { paper, costs } of papers) {
      for (const [name, cost] of Object.entries(await save(paper, manuscript))) note(costs, { name, cost, counts: round >= 0 })
    }
    round += 1
  }
  print(papers)
  for (const { paper } of papers) await paper.close()
} finally {
  await cluster.stop()
}

async function paperOf(size) {
  const databaseUrl = await createDatabase(cluster.url, `articles_${size}`)
  await migrate(databaseUrl, features, () => {})
  const options = '-c maintenance_work_mem=512MB -c work_mem=128MB -c timezone=UTC'
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2, options })
  const began = performance.now()
  await load(pool, size)
  await pool.end()
  console.log(`Loaded ${size.toLocaleString('en')} articles in ${Math.round((performance.now() - began) / 1000)} s.`)
  return Paper.open(databaseUrl)
}

function note(costs, { name, cost, counts }) {
  const known = costs.get(name) ?? []
  costs.set(name, known)
  if (counts) known.push(cost)
}

function print(papers) {
  const [smallest] = papers
  const rows = [...smallest.costs.keys()].map((name) => {
    const row = { what: name }
    let least = 0
    for (const { size, costs } of papers) {
      const all = costs.get(name)
      const times = all.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b)
      const at = (part) => times[Math.floor((times.length - 1) * part)]
      const label = `${size.toLocaleString('en')} articles`
      row.statements ??= String(all.at(-1).statements)
      if (row.statements !== String(all.at(-1).statements)) row.statements += `, ${all.at(-1).statements}`
      least ||= at(0.5)
      row[label] = `${at(0.5).toFixed(1)} (${at(0.1).toFixed(1)}–${at(0.9).toFixed(1)})`
      row[`× ${size.toLocaleString('en')}`] = Number((at(0.5) / least).toFixed(2))
    }
    return row
  })
  console.table(rows)
}
