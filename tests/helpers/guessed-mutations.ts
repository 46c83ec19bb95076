import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
} from 'graphql'

/** A mutation with one place for an id to be guessed; `id` and `section` are for the places that are not. */
export interface Guess {
  readonly name: string
  readonly place: string
  document(guessed: string, usable: Usable): string
}

/** Ids that the viewer may use. */
export interface Usable {
  readonly id: string
  readonly section: string
}

type Slot = GraphQLArgument | GraphQLInputField

/** Every mutation with an id in it, once for each place in its arguments where an id can stand. */
export function guessedMutations(schema: GraphQLSchema): Guess[] {
  return Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap((field) =>
    field.args.flatMap((arg) => placesOf(arg, [])).map((place) => guess(field, place)),
  )
}

function guess(field: GraphQLField<unknown, unknown>, place: readonly string[]): Guess {
  const selection = isCompositeType(getNamedType(field.type)) ? ` { __typename${refusalOf(getNamedType(field.type))} }` : ''
  return {
    name: field.name,
    place: place.join('.'),
    document(guessed, usable) {
      const args = field.args
        .filter((arg) => isRequiredArgument(arg) || arg.name === place[0])
        .map((arg) => `${arg.name}: ${written(arg, { place: arg.name === place[0] ? place.slice(1) : null, guessed, usable })}`)
      return `mutation { ${field.name}(${args.join(', ')})${selection} }`
    },
  }
}

/** Some mutations tell as data why they do nothing. */
const refusalOf = (type: GraphQLNamedType): string =>
  isUnionType(type)
    ? type
        .getTypes()
        .map((one) => ('code' in one.getFields() ? ` ... on ${one.name} { code }` : ''))
        .join('')
    : ''

/** Every place below an argument where an id can stand, as the names that lead there. */
function placesOf(slot: Slot, above: readonly string[]): string[][] {
  const path = [...above, slot.name]
  const type = getNamedType(slot.type)
  if (type.name === 'ID') return [path]
  if (!isInputObjectType(type) || path.length > 6) return []
  return Object.values(type.getFields()).flatMap((field) => placesOf(field, path))
}

interface Writing {
  /** Names that lead on to the guess; empty at its place, null beside the way. */
  readonly place: readonly string[] | null
  readonly guessed: string
  readonly usable: Usable
}

function written(slot: Slot, writing: Writing): string {
  const value = writtenValue(slot.name, getNamedType(slot.type), writing)
  // A group of images wants two.
  return isList(slot.type) ? `[${slot.name === 'images' ? `${value} ${value}` : value}]` : value
}

function writtenValue(name: string, type: GraphQLNamedInputType, { place, guessed, usable }: Writing): string {
  if (type.name === 'ID') return `"${place ? guessed : name === 'section' ? usable.section : usable.id}"`
  if (isEnumType(type)) return type.getValues()[0]?.name ?? ''
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields())
    const asked = fields.filter((field) => isRequiredInputField(field) || field.name === place?.[0])
    const some = asked.length > 0 ? asked : fields.slice(0, 1)
    const inner = some.map((field) => {
      const on = field.name === place?.[0] ? (place?.slice(1) ?? null) : null
      return `${field.name}: ${written(field, { place: on, guessed, usable })}`
    })
    return `{ ${inner.join(', ')} }`
  }
  return (
    { Int: '2', Float: '0.5', Boolean: 'true', DateTime: '"2100-01-01T00:00:00Z"', URL: '"https://guess.example/"' }[type.name] ?? '"guess"'
  )
}

const isList = (type: GraphQLInputType): boolean => isListType(isNonNullType(type) ? type.ofType : type)
