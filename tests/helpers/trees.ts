import {
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredArgument,
} from 'graphql'
import { nearestPathsOf, type Path, type Step } from './documents.ts'

/** Text of the arguments of a field, by `Type.field`, or by `Type.field>Type` where it depends on what is looked for. */
export type Given = Readonly<Record<string, string>>

/** Lengths of pages, from the outermost list inwards. */
export type Lengths = readonly number[]

interface Branch {
  /** Whether the plain fields here are asked for. */
  whole: boolean
  readonly into: Map<string, { readonly step: Step; readonly branch: Branch }>
}

/** One document that walks down all `paths`, which share their roots, and takes every plain field at their ends. */
export function treeOf(schema: GraphQLSchema, paths: readonly Path[], how: { given: Given; lengths: Lengths }): string {
  const root: Branch = { whole: false, into: new Map() }
  for (const path of paths) {
    let branch = root
    for (const step of path) {
      const name = `${step.field.name}>${step.into.name}`
      const next = branch.into.get(name) ?? { step, branch: { whole: false, into: new Map() } }
      branch.into.set(name, next)
      branch = next.branch
    }
    branch.whole = true
  }
  const query = schema.getQueryType() as GraphQLObjectType
  return new Drawing(schema, how.given, how.lengths).selection({ type: query, among: query, branch: root, level: 0 })
}

/** Names a field has in its answer: two types of one union may give the same name different types, and need aliases then. */
export function responseName(schema: GraphQLSchema, { among, type }: Pick<Place, 'among' | 'type'>, field: string): string {
  if (!isAbstractType(among)) return field
  const kinds = new Set(schema.getPossibleTypes(among).map((one) => String(one.getFields()[field]?.type ?? type.getFields()[field]?.type)))
  return kinds.size > 1 ? `${type.name}_${field}` : field
}

export interface Place {
  readonly type: GraphQLObjectType
  /** The union, interface or type that leads here. */
  readonly among: GraphQLNamedType
  readonly branch: Branch
  /** How many paged lists lead here. */
  readonly level: number
}

class Drawing {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly given: Given,
    private readonly lengths: Lengths,
  ) {}

  selection(place: Place): string {
    const { type, branch } = place
    const plain = branch.whole ? plainFieldsOf(type).map((field) => this.named(place, field.name)) : []
    const byField = grouped([...branch.into.values()], ({ step }) => step.field.name)
    return `{ __typename ${[...plain, ...[...byField.values()].map((ways) => this.field(place, ways))].join(' ')} }`
  }

  private field(place: Place, ways: readonly { step: Step; branch: Branch }[]): string {
    const { step } = ways[0] as { step: Step }
    const among = getNamedType(step.field.type)
    const level = place.level + (isPaged(step) ? 1 : 0)
    const inner = ways.map((way) => {
      const selection = this.selection({ type: way.step.into, among, branch: way.branch, level })
      return isAbstractType(among) ? `... on ${way.step.into.name} ${selection}` : selection
    })
    const selected = isAbstractType(among) ? `{ __typename ${inner.join(' ')} }` : inner.join(' ')
    return `${this.named(place, step.field.name)}${this.args(step, place.level)} ${selected}`
  }

  private named(place: Place, field: string): string {
    const name = responseName(this.schema, place, field)
    return name === field ? field : `${name}: ${field}`
  }

  private args(step: Step, level: number): string {
    const { on, field, into } = step
    const given = this.given[`${on.name}.${field.name}>${into.name}`] ?? this.given[`${on.name}.${field.name}`] ?? ''
    if (given === '' && field.args.some(isRequiredArgument))
      throw new Error(`The test does not know what to give ${on.name}.${field.name}.`)
    const first = isPaged(step) ? `first: ${this.lengths[level] ?? 1}` : ''
    const all = [first, given].filter(Boolean).join(', ')
    return all === '' ? '' : `(${all})`
  }
}

export const isPaged = ({ field }: Step): boolean => field.args.some(({ name }) => name === 'first')

/** A list that cannot be asked for in part. The rows of a page are counted by its length. */
export const isWhole = ({ on, field, into }: Step): boolean =>
  !on.name.endsWith('Connection') &&
  isListType(isNonNullType(field.type) ? field.type.ofType : field.type) &&
  (into.getInterfaces().length > 0 || into.name === 'Byline' || into.name === 'SuggestedStory')

export function plainFieldsOf(type: GraphQLObjectType) {
  return Object.values(type.getFields()).filter((field) => isLeafType(getNamedType(field.type)) && !field.args.some(isRequiredArgument))
}

/** `Type.field` of every field that answers with a text of any kind, or an id. */
export function textFieldsOf(schema: GraphQLSchema): string[] {
  const reached = new Set(nearestPathsOf(schema).map((path) => (path.at(-1) as Step).into))
  return [...reached]
    .flatMap((type) => plainFieldsOf(type).map(({ name, type: kind }) => [`${type.name}.${name}`, getNamedType(kind).name] as const))
    .filter(([, kind]) => ['String', 'URL', 'ID'].includes(kind))
    .map(([field]) => field)
    .toSorted()
}

/** Lexical tokens of a document, as the limits count them. */
export const tokensOf = (text: string): number => text.match(/"(?:[^"\\]|\\.)*"|\.\.\.|[\w-]+|[{}()[\]:!$=@|&]/g)?.length ?? 0

export function grouped<One>(all: readonly One[], by: (one: One) => string): Map<string, One[]> {
  const groups = new Map<string, One[]>()
  for (const one of all) {
    const group = groups.get(by(one)) ?? []
    groups.set(by(one), group)
    group.push(one)
  }
  return groups
}
