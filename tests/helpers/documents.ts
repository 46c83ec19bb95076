import {
  type GraphQLField,
  type GraphQLNamedOutputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'

/** One step of a path: a field of a type, and which concrete type it is followed into. */
export interface Step {
  readonly on: GraphQLObjectType
  readonly field: GraphQLField<unknown, unknown>
  readonly into: GraphQLObjectType
}

export type Path = readonly Step[]

/** Text of the arguments that a field requires, by `Type.field`. */
export type Arguments = Readonly<Record<string, string>>

/** Every path of object-valued fields from the roots, over up to `depth` rows. */
export function pathsOf(schema: GraphQLSchema, depth: number): Path[] {
  const follow = (type: GraphQLObjectType, path: Path, left: number): Path[] =>
    fieldsOf(type).flatMap((field) => {
      const target = getNamedType(field.type)
      if (isLeafType(target)) return []
      return concrete(schema, target).flatMap((into) => {
        const step = [...path, { on: type, field, into }]
        const cost = isPassage(into) ? 0 : 1
        if (left < cost) return []
        // `edges { node }` leads where `nodes` leads: it is walked to its end, but not beyond.
        return isEdgeNode(type, field.name) || leadsElsewhere(type, field.name) ? [step] : [step, ...follow(into, step, left - cost)]
      })
    })
  const query = schema.getQueryType()
  return query ? follow(query, [], depth) : []
}

/** Every path of object-valued fields of at most so many fields, or so many rows, whichever leads farther. */
export function pathsWithin(schema: GraphQLSchema, most: { steps: number; rows: number }): Path[] {
  const seen = new Map([...pathsOf(schema, most.rows), ...stepsFrom(schema, most.steps)].map((path) => [nameOf(path), path]))
  return [...seen.values()]
}

/** `article.related>RelatedConnection.nodes>Article`, and so on. */
export const nameOf = (path: Path): string => path.map(({ field, into }) => `${field.name}>${into.name}`).join('.')

function stepsFrom(schema: GraphQLSchema, steps: number): Path[] {
  const follow = (type: GraphQLObjectType, path: Path): Path[] =>
    fieldsOf(type).flatMap((field) =>
      concrete(schema, getNamedType(field.type)).flatMap((into) => {
        const step = [...path, { on: type, field, into }]
        return step.length < steps && !leadsElsewhere(type, field.name) ? [step, ...follow(into, step)] : [step]
      }),
    )
  const query = schema.getQueryType()
  return query ? follow(query, []) : []
}

/** The shortest path to every object-valued field of the schema: each type is entered once. */
export function nearestPathsOf(schema: GraphQLSchema): Path[] {
  const query = schema.getQueryType()
  const seen = new Set<GraphQLObjectType>(query ? [query] : [])
  const open: { type: GraphQLObjectType; path: Path }[] = query ? [{ type: query, path: [] }] : []
  const found: Path[] = []
  for (const { type, path } of open) {
    for (const field of fieldsOf(type)) {
      for (const into of concrete(schema, getNamedType(field.type))) {
        const step = [...path, { on: type, field, into }]
        found.push(step)
        if (!seen.has(into)) open.push({ type: into, path: step })
        seen.add(into)
      }
    }
  }
  return found
}

/** A document that walks down a path and takes every plain field at its end. */
export function documentOf(path: Path, args: Arguments): string {
  const last = path.at(-1)
  const inner = last ? leaves(last.into) : ''
  const walked = path.reduceRight((selection, step) => {
    const typed = isObjectType(getNamedType(step.field.type)) ? selection : `__typename ... on ${step.into.name} { ${selection} }`
    return `${step.field.name}${argumentsOf(step, args)} { ${typed} }`
  }, inner)
  return `{ ${walked} }`
}

/** `Type.field` of every list of objects and connection that the schema has. */
export function listFieldsOf(schema: GraphQLSchema): string[] {
  const types = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'),
  )
  return types.flatMap((on) =>
    fieldsOf(on)
      .filter((field) => isList(field.type) || /Connection!?$/.test(String(field.type)))
      .filter((field) => !isLeafType(getNamedType(field.type)))
      .map((field) => `${on.name}.${field.name}`),
  )
}

/** Fields whose value is a list of objects, and connections. */
export function isListing({ field, into }: Step): boolean {
  return isList(field.type) || into.name.endsWith('Connection')
}

const isList = (type: GraphQLOutputType) => isListType(isNonNullType(type) ? type.ofType : type)

const isEdgeNode = (type: GraphQLObjectType, field: string) => type.name.endsWith('Edge') && field === 'node'
/** What a search finds, computation suggests, or is kept off a list leads where the articles and manuscripts of other lists lead. */
const furtherStories = [
  ...['SearchConnection.nodes', 'SearchEdge.node', 'SuggestedStory.article', 'SuggestedStory.pick'],
  ...['Manuscript.unrelated', 'Revision.related', 'Revision.unrelated'],
]
const leadsElsewhere = (type: GraphQLObjectType, field: string) => furtherStories.includes(`${type.name}.${field}`)
/** Connections, edges and values that belong to a row, such as a credit, are on the way to a row, not rows themselves. */
const isPassage = (type: GraphQLObjectType) => !type.getInterfaces().some((one) => one.name === 'Node')
const fieldsOf = (type: GraphQLObjectType) => Object.values(type.getFields())

export function concrete(schema: GraphQLSchema, type: GraphQLNamedOutputType): readonly GraphQLObjectType[] {
  if (isAbstractType(type)) return schema.getPossibleTypes(type)
  return isObjectType(type) ? [type] : []
}

function leaves(type: GraphQLObjectType): string {
  const plain = fieldsOf(type).filter((field) => isLeafType(getNamedType(field.type)) && !field.args.some(isRequiredArgument))
  return ['__typename', ...plain.map((field) => field.name)].join(' ')
}

function argumentsOf({ on, field }: Step, args: Arguments): string {
  const given = args[`${on.name}.${field.name}`]
  if (!given && field.args.some(isRequiredArgument)) throw new Error(`The test does not know what to give ${on.name}.${field.name}.`)
  return given ? `(${given})` : ''
}
