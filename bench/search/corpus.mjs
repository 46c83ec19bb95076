import { Chance, Ranked } from './chance.mjs'
import { vocabulary } from './words.mjs'

const topics = 200
const days = 3650
const day = 86_400_000
const lastMorning = Date.UTC(2026, 0, 1, 6)
/** Pairs of words that often stand beside each other. */
const pairs = 300

/** A word that stands in all drafts, and in few articles that anybody sees. */
export const draftWord = 'confidentialish'

const { common, own } = vocabulary({ size: 50_000, topics })
export const words = { common, own, draftWord }

const all = new Ranked(common)
const idioms = new Ranked(Array.from({ length: pairs }, (_, index) => [common[120 + index], common[150 + ((index * 37) % 400)]]))
export const pairOf = (index) => idioms.items[index]

const make = (count, chance, row) => Array.from({ length: count }, (_, index) => ({ id: chance.uuid(), ...row(index) }))

/** Sections, tags and authors, the same for every size. */
export function newsroom() {
  const chance = new Chance(7)
  const name = (index, list) => list[index % list.length]
  const capital = (word) => word[0].toUpperCase() + word.slice(1)
  const flat = own.flat()
  return {
    sections: make(12, chance, (index) => ({ slug: `section-${index}`, name: capital(name(index * 61, flat)) })),
    tags: make(500, chance, (index) => ({ slug: `tag-${index}`, name: capital(name(index * 23 + 5, flat)) })),
    authors: make(60, chance, (index) => ({
      slug: `author-${index}`,
      name: `${capital(name(index * 177 + 11, flat))} ${capital(name(index * 133 + 29, flat))}`,
    })),
  }
}

/** Articles in the order of their dates. One in twenty is a draft, one in a hundred is still to come. */
export function* articles(size, { sections, tags, authors }) {
  const chance = new Chance(42)
  const vocabularies = own.map((list) => new Ranked(list, 1.5))
  for (let index = 0; index < size; index++) {
    const topic = chance.between(0, topics - 1)
    const write = writer(chance, vocabularies[topic])
    const draft = index % 20 === 7
    const paragraphs = body(chance, write)
    if (draft || chance.next() < 0.0005) paragraphs[0] += ` ${draftWord}`
    const published =
      index % 100 === 13 ? new Date('2099-01-01T06:00:00Z') : new Date(lastMorning - day * days * (1 - (index + 0.5) / size))
    yield {
      id: chance.uuid(),
      slug: `article-${index}`,
      topic,
      place: index,
      status: draft ? 'DRAFT' : 'PUBLISHED',
      headline: sentence(write(chance.between(6, 10), 0.4)),
      standfirst: `${sentence(write(chance.between(14, 24), 0.3))}.`,
      section: sections[chance.next() < 0.8 ? topic % sections.length : chance.between(0, sections.length - 1)].id,
      published: published.toISOString(),
      paragraphs,
      words: paragraphs.reduce((sum, text) => sum + text.split(' ').length, 0),
      tags: chosen(chance, tags, { count: chance.between(2, 4), from: topic * 2 }),
      authors: chosen(chance, authors, { count: chance.between(1, 2), from: topic }),
    }
  }
}

/** Words of an article: some of its topic, the others, alone or in pairs, of everybody. */
function writer(chance, topic) {
  return (count, topical) => {
    const written = []
    while (written.length < count) {
      const which = chance.next()
      if (which < topical) written.push(topic.draw(chance))
      else if (which > 0.99) written.push(...idioms.draw(chance))
      else written.push(all.draw(chance))
    }
    return written
  }
}

function body(chance, write) {
  const paragraphs = []
  for (let left = chance.between(250, 600); left > 0; left -= 60) {
    const sentences = []
    for (let words = Math.min(60, left); words > 0; words -= 15) sentences.push(`${sentence(write(Math.min(15, words), 0.15))}.`)
    paragraphs.push(sentences.join(' '))
  }
  return paragraphs
}

function sentence(written) {
  const text = written.join(' ')
  return text[0].toUpperCase() + text.slice(1)
}

/** Different rows, most of them near `from`. */
function chosen(chance, rows, { count, from }) {
  const picked = new Set()
  while (picked.size < count) {
    picked.add(chance.next() < 0.7 ? (from + chance.between(0, 4)) % rows.length : chance.between(0, rows.length - 1))
  }
  return [...picked].map((at) => rows[at].id)
}
