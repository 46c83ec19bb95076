import type { DataSource } from 'typeorm'
import type { Progress } from '../../cli/progress.ts'
import { keyOf } from '../../demo/keys.ts'
import { keyOfText, putTexts } from './corpus.ts'
import { putDemonstration } from './demonstration.ts'
import { type Figures, figuresOf } from './figures.ts'
import { good, type JudgedPair, type JudgedText } from './judged.ts'
import { relationsOf, retrieved } from './measure.ts'

export interface Evaluation {
  readonly pairs: readonly JudgedPair[]
  /** Whether some of them name articles of the demonstration. */
  readonly demonstration: boolean
  readonly progress: Progress
}

/** Puts the articles of judged pairs into an empty database, and compares what is computed for the pairs with what was judged. */
export async function evaluate(source: DataSource, { pairs, demonstration, progress }: Evaluation): Promise<Figures> {
  if (demonstration) await putDemonstration(source)
  await putTexts(source, textsOf(pairs), progress)
  const keyed = pairs.map(({ a, b, score }) => ({ a: keyOfSide(a), b: keyOfSide(b), judged: score }))
  const relations = await relationsOf(source, keyed, progress)
  const scored = keyed.map((pair, index) => ({ ...pair, score: relations[index]?.score ?? 0, copy: relations[index]?.copy === true }))
  // Two copies of one story never stand on each other's lists, so there is nothing to be found.
  const wanted = scored.filter(({ judged, copy }) => judged >= good && !copy)
  const answers = new Map((await retrieved(source, wanted, progress)).map((answer, index) => [wanted[index], answer]))
  return figuresOf(scored.map((pair) => ({ ...pair, found: null, listed: null, ...answers.get(pair) })))
}

function textsOf(pairs: readonly JudgedPair[]): JudgedText[] {
  const texts = pairs.flatMap(({ a, b }) => [a, b]).filter((side) => typeof side !== 'string')
  return [...new Map(texts.map((text) => [keyOfText(text), text])).values()]
}

const keyOfSide = (side: JudgedPair['a']) => (typeof side === 'string' ? keyOf('article', side) : keyOfText(side))
