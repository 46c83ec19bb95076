import { oneOfInputs } from '@broadsheet/schema/graphql'
import { type GraphQLSchema, isInputObjectType } from 'graphql'

/** Marks the input types of which exactly one field must be set: type-graphql drops `@oneOf` without a word. */
export function markOneOf(schema: GraphQLSchema): GraphQLSchema {
  for (const name of oneOfInputs) {
    const type = schema.getType(name)
    if (isInputObjectType(type)) type.isOneOf = true
  }
  return schema
}
