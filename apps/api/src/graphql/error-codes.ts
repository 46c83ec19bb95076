import { ErrorCode } from '@broadsheet/schema'
import { vocabularies } from '@broadsheet/schema/graphql'
import { GraphQLEnumType } from 'graphql'

const { description, values } = vocabularies.find(({ words }) => words === ErrorCode)?.vocabulary ?? { description: '', values: {} }

/** No field returns an error code, so the published schema is given the enum by hand. */
export const errorCodes = new GraphQLEnumType({
  name: 'ErrorCode',
  description,
  values: Object.fromEntries(Object.entries(values).map(([code, text]) => [code, { description: text }])),
})
