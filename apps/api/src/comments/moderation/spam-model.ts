/// <reference path="./bayes.d.ts" />
import bayes, { type Classifier } from 'bayes'
import type { EntityManager } from 'typeorm'
import { wordsOf } from './folded.ts'
import { thresholds } from './thresholds.ts'

const { spam: bounds } = thresholds

export interface Opinion {
  /** Probability that it is spam, from 0 to 1. */
  readonly score: number
  /** Words that speak most for spam. */
  readonly telling: readonly string[]
}

/** What moderators have taught so far; null while that is too little to judge by. */
export async function opinionOf(manager: EntityManager, text: string): Promise<Opinion | null> {
  const [row] = await manager.query<{ model: string }[]>('select model::text from spam_model')
  if (!row) return null
  const classifier = opened(row.model)
  const { spam = 0, ham = 0 } = classifier.docCount
  return Math.min(spam, ham) < bounds.leastTrained ? null : judged(classifier, { text, odds: Math.log(spam / ham) })
}

/** Learns from the verdict of a moderator about some comments: the model is opened once for all of them. */
export async function learn(manager: EntityManager, texts: readonly string[], category: 'spam' | 'ham'): Promise<void> {
  await manager.query('insert into spam_model (model, trained, updated_at) values ($1, 0, now()) on conflict do nothing', [
    bayes().toJson(),
  ])
  // One moderator after the other, or one lesson would be lost.
  const [row] = await manager.query<{ model: string }[]>('select model::text from spam_model for update')
  const classifier = opened(row?.model ?? bayes().toJson())
  for (const text of texts) await classifier.learn(text, category)
  forgetRarest(classifier)
  await manager.query('update spam_model set model = $1, trained = trained + $2, updated_at = now()', [classifier.toJson(), texts.length])
}

function opened(json: string): Classifier {
  const classifier = bayes.fromJson(json)
  classifier.tokenizer = tokens
  return classifier
}

/** Each word with a mark before it: the classifier keeps them as keys of objects, where "constructor" is something else. */
const tokens = (text: string) =>
  wordsOf(text)
    .filter((word) => word.length > 1 && word.length <= 40)
    .slice(0, bounds.words)
    .map((word) => `=${word}`)

/** `odds` of spam among all that was learnt, as a logarithm. */
function judged(classifier: Classifier, { text, odds }: { text: string; odds: number }): Opinion {
  const weights = tokens(text).map((word) => {
    const weight = Math.log(classifier.tokenProbability(word, 'spam') / classifier.tokenProbability(word, 'ham'))
    return { word: word.slice(1), weight: classifier.vocabulary[word] ? weight : 0 }
  })
  const score = 1 / (1 + Math.exp(-weights.reduce((sum, { weight }) => sum + weight, odds)))
  const telling = weights.filter(({ weight }) => weight > 0).sort((one, other) => other.weight - one.weight)
  return { score, telling: [...new Set(telling.map(({ word }) => word))].slice(0, 5) }
}

/** Keeps the vocabulary within its bound, with room for some lessons to come. */
function forgetRarest(classifier: Classifier): void {
  if (classifier.vocabularySize <= bounds.vocabulary) return
  const { spam = {}, ham = {} } = classifier.wordFrequencyCount
  const often = (word: string) => (spam[word] ?? 0) + (ham[word] ?? 0)
  const byFrequency = Object.keys(classifier.vocabulary).sort((one, other) => often(other) - often(one))
  for (const word of byFrequency.slice(Math.floor(bounds.vocabulary * 0.9))) {
    delete classifier.vocabulary[word]
    classifier.vocabularySize -= 1
    for (const category of ['spam', 'ham'] as const) {
      const counts = classifier.wordFrequencyCount[category]
      if (!counts?.[word]) continue
      classifier.wordCount[category] -= counts[word]
      delete counts[word]
    }
  }
}
