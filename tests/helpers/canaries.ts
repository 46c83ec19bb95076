/** What a canary stands for: of which noun, why it is hidden, to whom it belongs, and which part of the row it is. */
export interface Thing {
  readonly noun: string
  readonly why: string
  readonly whose: string
  readonly part: string
}

const word = /canary\d{6}/gi
const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi
/** Global ids are base64url of a type and the 16 bytes of a key. */
const encoded = /[\w-]{24,}/g

/** Every hidden text and every hidden key, and how to find them again in whatever the paper says. */
export class Canaries {
  private readonly words = new Map<string, Thing>()
  private readonly keys = new Map<string, Thing>()
  private readonly secrets = new Map<string, Thing>()
  private readonly decoded = new Map<string, Thing | undefined>()

  get size(): number {
    return this.words.size + this.keys.size + this.secrets.size
  }

  get things(): readonly Thing[] {
    return [...this.words.values(), ...this.keys.values(), ...this.secrets.values()]
  }

  /** The words and what they stand for. */
  get texts(): ReadonlyMap<string, Thing> {
    return this.words
  }

  /** A word that occurs nowhere else, and that survives slugs, addresses, e-mail and search. */
  word(thing: Thing): string {
    const text = `canary${String(this.words.size).padStart(6, '0')}`
    this.words.set(text, thing)
    return text
  }

  /** Words for the parts of one row. */
  of(row: Omit<Thing, 'part'>): (part: string) => string {
    return (part) => this.word({ ...row, part })
  }

  /** What a key or a word stands for. */
  thing(value: string): Thing | undefined {
    return this.words.get(value) ?? this.keys.get(value.replaceAll('-', ''))
  }

  /** The key of a hidden row is a canary too, in ids and addresses of whatever kind. */
  key(key: string, row: Omit<Thing, 'part'>): string {
    this.keys.set(key.replaceAll('-', ''), { ...row, part: 'id' })
    return key
  }

  /** A value that the paper made itself, such as the secret it signs with. */
  secret(value: string, thing: Thing): void {
    this.secrets.set(value, thing)
  }

  seenIn(text: string): Set<Thing> {
    const seen = new Set<Thing>()
    const note = (thing: Thing | undefined) => thing && seen.add(thing)
    for (const [found] of text.matchAll(word)) note(this.words.get(found.toLowerCase()))
    for (const [found] of text.matchAll(uuid)) note(this.keys.get(found.toLowerCase().replaceAll('-', '')))
    for (const [found] of text.matchAll(encoded)) note(this.behind(found))
    for (const [value, thing] of this.secrets) if (text.includes(value)) note(thing)
    return seen
  }

  private behind(id: string): Thing | undefined {
    if (!this.decoded.has(id)) this.decoded.set(id, this.keys.get(Buffer.from(id, 'base64url').toString('hex').slice(-32)))
    return this.decoded.get(id)
  }
}

export const named = ({ noun, why, whose, part }: Thing): string => `${noun}.${part} (${why}, ${whose})`

/** `Type.field` of every text in an answer in which there is a canary; fields of an answer with `__typename` everywhere. */
export function fieldsShowing(canaries: Canaries, value: unknown, at = ''): string[] {
  if (typeof value === 'string') return canaries.seenIn(value).size > 0 ? [at] : []
  if (Array.isArray(value)) return value.flatMap((one) => fieldsShowing(canaries, one, at))
  if (typeof value !== 'object' || value === null) return []
  const { __typename: type, ...fields } = value as Record<string, unknown>
  return Object.entries(fields).flatMap(([name, inner]) => fieldsShowing(canaries, inner, `${type}.${name.replace(`${type}_`, '')}`))
}
