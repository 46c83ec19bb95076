import {
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'
import { concrete, nearestPathsOf, type Path, type Step } from './documents.ts'
import { type Given, plainFieldsOf, responseName, tokensOf } from './trees.ts'

/** What somebody might ask by who guesses. */
export interface Guesses {
  /** Global ids. */
  readonly ids: readonly string[]
  /** Slugs, and words of texts. */
  readonly words: readonly string[]
}

const paging = new Set(['first', 'after', 'before'])
const most = { tokens: 1_800, aliases: 90, cost: 20 }

/**
 * Documents that ask every field of the schema for each guess by each of its arguments: by id, slug, filter, search text and
 * focus, and in every order. What a field leads to is asked for with its plain fields.
 */
export function questionsOf(schema: GraphQLSchema, given: Given, guesses: { all: Guesses; some: Guesses }): string[] {
  return nearestPathsOf(schema)
    .filter((path) => path.at(-1)?.field.args.some(({ name }) => !paging.has(name)))
    .filter(firstOfItsField())
    .flatMap((path) => {
      const { field, on } = path.at(-1) as Step
      // By what a field is looked up with, all are tried; by filters, by searching, and far from the root, some.
      const isLookup = on === schema.getQueryType() && field.name !== 'search'
      const which = (type: GraphQLInputType) =>
        isLookup && !isInputObjectType(getNamedType(type)) && String(type) !== 'ID!' ? guesses.all : guesses.some
      // What else the field wants to be told is given as in the crawl.
      const required = (asked: string) =>
        field.args.some((arg) => isRequiredArgument(arg) && arg.name !== asked) ? [given[`${on.name}.${field.name}`] ?? ''] : []
      const asked = field.args
        .filter(({ name }) => !paging.has(name))
        .flatMap((arg) => valuesOf(arg, which(arg.type)).map((value) => [...required(arg.name), `${arg.name}: ${value}`].join(', ')))
      return packed(schema, path, { given, asked: [...new Set(asked)] })
    })
}

function firstOfItsField() {
  const seen = new Set<string>()
  return (path: Path): boolean => {
    const { on, field } = path.at(-1) as Step
    const name = `${on.name}.${field.name}`
    return !seen.has(name) && seen.add(name).has(name)
  }
}

/** All values to try for an argument, as they stand in a document. */
function valuesOf({ name, type }: Pick<GraphQLArgument, 'name' | 'type'>, guesses: Guesses): string[] {
  if (name === 'last') return ['50']
  const plain = isNonNullType(type) ? type.ofType : type
  if (isListType(plain)) return valuesOfList(plain.ofType, guesses)
  if (isEnumType(plain)) return plain.getValues().map((value) => value.name)
  if (isInputObjectType(plain)) {
    return Object.values(plain.getFields()).flatMap((field) => valuesOf(field, guesses).map((value) => `{ ${field.name}: ${value} }`))
  }
  return scalarValues(String(plain), guesses)
}

function valuesOfList(item: GraphQLInputType, guesses: Guesses): string[] {
  const values = valuesOf({ name: '', type: item }, guesses)
  const chunks = Array.from({ length: Math.ceil(values.length / 50) }, (_, index) => values.slice(index * 50, index * 50 + 50))
  return chunks.map((chunk) => `[${chunk.join(' ')}]`)
}

function scalarValues(type: string, { ids, words }: Guesses): string[] {
  const values: Record<string, readonly string[]> = {
    ID: ids.map((id) => `"${id}"`),
    String: words.map((word) => `"${word}"`),
    Boolean: ['true', 'false'],
    DateTime: ['"2000-01-01T00:00:00Z"', '"2100-01-01T00:00:00Z"'],
    Int: ['160'],
    Float: ['1.5'],
  }
  return [...(values[type] ?? [])]
}

/** As many questions in one document as the limits allow. */
function packed(schema: GraphQLSchema, path: Path, { given, asked }: { given: Given; asked: readonly string[] }): string[] {
  const { field } = path.at(-1) as Step
  const selection = plainSelection(schema, path.at(-1) as Step)
  const documents: string[] = []
  let open: string[] = []
  const close = () => {
    if (open.length > 0) documents.push(walk(path.slice(0, -1), given, open.join(' ')))
    open = []
  }
  const aliases = 1 + (selection.match(/\w+_\w+:/g)?.length ?? 0)
  const tokens = tokensOf(selection) + 12
  for (const one of asked) {
    const length = (open.length + 1) * Math.max(tokens, tokensOf(one) + tokens)
    if (length > most.tokens || (open.length + 1) * aliases > most.aliases || open.length >= most.cost) close()
    open.push(`q${open.length}: ${field.name}(${one}) ${selection}`)
  }
  close()
  return documents
}

function walk(path: Path, given: Given, inner: string): string {
  const walked = path.reduceRight((selection, { on, field, into }) => {
    const args = given[`${on.name}.${field.name}`]
    const typed = isLeafType(getNamedType(field.type)) ? '' : `__typename ... on ${into.name} { ${selection} }`
    return `${field.name}${args ? `(${args})` : ''} { ${typed} }`
  }, inner)
  return `{ ${walked} }`
}

/** The plain fields of what a field leads to, of the values that belong to it, and of the rows of a connection. */
function plainSelection(schema: GraphQLSchema, { field }: Step): string {
  const among = getNamedType(field.type)
  const types = concrete(schema, among)
  if (!isAbstractType(among)) return `{ ${types.map((type) => selectionOf(type)).join(' ')} }`
  const ways = types.map((type) => `... on ${type.name} { ${selectionOf(type, (name) => responseName(schema, { among, type }, name))} }`)
  return `{ __typename ${ways.join(' ')} }`
}

function selectionOf(type: GraphQLObjectType, nameOf: (field: string) => string = (name) => name): string {
  const named = (name: string) => (nameOf(name) === name ? name : `${nameOf(name)}: ${name}`)
  const plain = plainFieldsOf(type).map(({ name }) => named(name))
  const inner = Object.values(type.getFields()).flatMap(({ name, type: kind, args }) => {
    const into = getNamedType(kind)
    const belongs = isObjectType(into) && args.length === 0 && (name === 'nodes' || !isRow(into)) && name !== 'edges'
    return belongs
      ? [
          `${named(name)} { ${name === 'nodes' ? selectionOf(into) : ['__typename', ...plainFieldsOf(into).map((one) => one.name)].join(' ')} }`,
        ]
      : []
  })
  return ['__typename', ...plain, ...inner].join(' ')
}

const isRow = (type: GraphQLObjectType) => type.getInterfaces().length > 0
