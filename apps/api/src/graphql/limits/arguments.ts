import { type GraphQLField, type GraphQLFieldResolver, type GraphQLSchema, isIntrospectionType, isObjectType } from 'graphql'
import { badInput } from '../problems.ts'

/**
 * Makes every field of the schema refuse arguments that Postgres would choke on or silently change. A field added tomorrow is
 * covered without anyone remembering to.
 */
export function guardArguments(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isObjectType(type) && !isIntrospectionType(type)) for (const field of Object.values(type.getFields())) guard(field)
  }
  return schema
}

function guard(field: GraphQLField<unknown, unknown>): void {
  const { resolve, subscribe, args } = field
  if (args.length === 0) return
  if (resolve) field.resolve = guarded(resolve)
  if (subscribe) field.subscribe = guarded(subscribe)
}

const guarded =
  (resolve: GraphQLFieldResolver<unknown, unknown>): GraphQLFieldResolver<unknown, unknown> =>
  (...call) => {
    for (const [argument, value] of Object.entries(call[1])) check(argument, value)
    return resolve(...call)
  }

/** Throws `BAD_USER_INPUT` naming the place, such as `filter.section` or `ids[3]`. */
export function check(place: string, value: unknown): void {
  if (typeof value === 'string') checkText(place, value)
  else if (value instanceof Date) checkInstant(place, value)
  else if (Array.isArray(value)) for (const [index, inner] of value.entries()) check(`${place}[${index}]`, inner)
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) check(`${place}.${key}`, inner)
  }
}

function checkText(place: string, text: string): void {
  if (text.includes('\0')) throw badInput(place, `"${place}" must not contain the character U+0000.`)
  // A lone half of a surrogate pair would be stored or compared as U+FFFD.
  if (/\p{Surrogate}/u.test(text)) throw badInput(place, `"${place}" is not well-formed Unicode.`)
}

/** An hour before or after midnight of the outermost days lies in a year that has no name in Postgres. */
function checkInstant(place: string, instant: Date): void {
  const year = instant.getUTCFullYear()
  if (!(year >= 1 && year <= 9999)) throw badInput(place, `"${place}" must lie in the years 1 to 9999.`, { min: 1, max: 9999 })
}
