import { test } from 'vitest'
import { type Path } from '../helpers/documents.ts'
import { planCrawl, fieldPathsOf } from '../helpers/crawling.ts'
import { givenIn, openHidingPlace, publicSchema } from '../helpers/hiding-place.ts'
import { viewersOf, viewerNames } from '../helpers/rules.ts'
import { inTurns } from '../helpers/crawl.ts'
import { named, fieldsShowing } from '../helpers/canaries.ts'
import { writeFileSync } from 'node:fs'

test('probe', async () => {
  const t0 = performance.now(); const lap = (s: string) => console.log(s, ((performance.now() - t0) / 1000).toFixed(1))
  const place = await openHidingPlace()
  lap('open')
  const plan = await planCrawl(publicSchema, { given: givenIn(place), groupOf: () => '', ask: (t) => place.askAs('anonymous', t) })
  lap('plan')
  console.log(plan.documents.length, plan.refused, plan.fieldPaths, fieldPathsOf(plan.documents.flatMap((d) => d.paths)))
  await place.hide(); lap('hide')
  console.log('canaries', place.canaries.size)
  for (const v of viewerNames) {
    const seen = new Map<any, string>()
    let bytes = 0
    const errs = new Set<string>()
    const slow: [number, string][] = []
    await inTurns(plan.documents, async ({ text }) => {
      const b = performance.now()
      const r = await place.askAs(v, text); bytes += r.text.length
      slow.push([performance.now() - b, text])
      for (const e of r.body.errors ?? []) errs.add(e.message)
      for (const thing of place.canaries.seenIn(r.text)) if (!seen.has(thing)) seen.set(thing, text)
    })
    const forbidden = [...seen.keys()].filter((t) => !viewersOf(t).has(v))
    const missing = place.canaries.things.filter((t) => viewersOf(t).has(v) && !seen.has(t))
    lap(v); console.log(v, { bytes, seen: seen.size, forbidden: [...new Set(forbidden.map(named))].slice(0, 20), missing: missing.length, m: [...new Set(missing.map(named))].slice(0, 12), errs: [...errs].slice(0,5) })
    slow.sort((a,b)=>b[0]-a[0]); console.log(slow.slice(0,5).map(([a,t])=>[a|0,t.length]), slow[0]![1].slice(0, 300))
  }
}, 900_000)
