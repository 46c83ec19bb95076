import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Chance } from './chance.mjs'

const demonstration = join(import.meta.dirname, '..', '..', 'apps', 'api', 'demo', 'articles')
const topicWords = 60

const onsets = [
  'b',
  'br',
  'c',
  'cl',
  'd',
  'dr',
  'f',
  'fl',
  'g',
  'gr',
  'h',
  'j',
  'k',
  'l',
  'm',
  'n',
  'p',
  'pl',
  'r',
  's',
  'st',
  't',
  'tr',
  'v',
  'w',
]
const vowels = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'oo', 'ou']
const codas = ['', 'n', 'r', 'l', 'm', 'nd', 'rt', 'ck', 'st', 'p']
const endings = ['', 's', 'ed', 'ing', 'ation', 'ly']

/** Real words, the most frequent first: little words of a language have to be as frequent as they are. */
function writtenWords() {
  const times = new Map()
  const files = readdirSync(demonstration, { recursive: true }).filter((name) => name.endsWith('.md'))
  for (const file of files.sort()) {
    for (const word of readFileSync(join(demonstration, file), 'utf8')
      .toLowerCase()
      .match(/[a-z]{2,}/g) ?? []) {
      times.set(word, (times.get(word) ?? 0) + 1)
    }
  }
  return [...times].sort(([a, most], [b, least]) => least - most || (a < b ? -1 : 1)).map(([word]) => word)
}

function invented(chance) {
  const syllables = Array.from({ length: chance.next() < 0.8 ? 1 : 2 }, () => chance.of(onsets) + chance.of(vowels) + chance.of(codas))
  return syllables.join('') + chance.of(onsets) + chance.of(vowels) + chance.of(['n', 'r', 'l', 't', 'm', 'p'])
}

/**
 * The words that articles are made of: `common`, the most frequent first, and for each of `topics` words of its own. Most come in
 * several forms, so that there is something to stem.
 */
export function vocabulary({ size, topics }) {
  const chance = new Chance(20_260_101)
  const written = writtenWords()
  const known = new Set(written)
  const made = []
  while (made.length < size - written.length) {
    const stem = invented(chance)
    for (const ending of endings.slice(0, chance.between(1, endings.length))) {
      const word = stem + ending
      if (!known.has(word)) made.push(word)
      known.add(word)
    }
  }
  // In another order, so that forms of one word are not equally frequent.
  for (let last = made.length - 1; last > 0; last--) {
    const other = chance.between(0, last)
    ;[made[last], made[other]] = [made[other], made[last]]
  }
  const own = Array.from({ length: topics }, (_, topic) => made.slice(topic * topicWords, (topic + 1) * topicWords))
  return { common: [...written, ...made.slice(topics * topicWords)], own }
}
