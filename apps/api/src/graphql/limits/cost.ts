import { createRequire } from 'node:module'
import type { ApolloServerPlugin } from '@apollo/server'
import { ErrorCode, limits } from '@broadsheet/schema'
import { type DocumentNode, GraphQLError, type GraphQLSchema, getNamedType, getNullableType, isCompositeType, isListType } from 'graphql'
import type { ComplexityEstimator } from 'graphql-query-complexity'
import type { Context } from '../context.ts'
import { tooComplex } from '../problems.ts'

// Its ES modules bring a second copy of graphql along; required, it takes the one that all others have.
const { fieldExtensionsEstimator, getComplexity, simpleEstimator } = createRequire(import.meta.url)(
  'graphql-query-complexity',
) as typeof import('graphql-query-complexity')

/** An operation and the variables that it is to run with. */
interface Run {
  document: DocumentNode
  operationName: string | null
  variables: Record<string, unknown> | undefined
}

/** What one list of the schema's own description costs: tools ask for about a dozen, and each multiplies those within it. */
const introspectionList = Math.ceil(limits.document.cost / 40)

const introspection: ComplexityEstimator = ({ type, field, childComplexity }) =>
  type.name.startsWith('__') && isListType(getNullableType(field.type)) ? introspectionList + childComplexity : undefined

const declaredPrice = fieldExtensionsEstimator()

/** A declared price is one, and what is selected of a row for each row. Here that one is every row's own. */
const declared: ComplexityEstimator = (options) => {
  if (!isCompositeType(getNamedType(options.field.type))) return declaredPrice(options)
  const price = declaredPrice({ ...options, args: withinPage(options.args), childComplexity: options.childComplexity + 1 })
  return typeof price === 'number' ? price - 1 : price
}

/** A page that is too large never runs: its field refuses it, and can name the argument. It costs as much as the largest. */
function withinPage(args: Record<string, unknown>): Record<string, unknown> {
  const capped = (['first', 'last'] as const).filter((name) => Number(args[name] ?? 0) > limits.page.max)
  return capped.length === 0 ? args : { ...args, ...Object.fromEntries(capped.map((name) => [name, limits.page.max])) }
}

const estimators = [introspection, declared, simpleEstimator({ defaultComplexity: 0 })]

/** Rows that an operation may touch: never fewer than it does. Prices come from the declared relations. */
export function costOf(schema: GraphQLSchema, { document, operationName, variables }: Run): number {
  // How many nodes a document may have has been seen to by the rule of structure.
  const bounds = { maxQueryNodes: Number.POSITIVE_INFINITY }
  return getComplexity({ schema, query: document, operationName: operationName ?? undefined, variables, estimators, ...bounds })
}

/** Refuses an operation whose price is too high, before anything runs. */
export const costLimit: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, request, operation, operationName }) {
        // Which one to run is not known: the server refuses that itself.
        if (!operation) return
        const cost = orRefusal(() => costOf(schema, { document, operationName, variables: request.variables }))
        const most = limits.document.cost
        if (cost > most) {
          throw tooComplex(`The operation may touch ${cost} rows; ${most} are allowed. Ask for smaller pages or fewer lists.`)
        }
      },
    }
  },
}

/** What has no price because its variables do not fit must not run for free: it is refused here, and not later. */
function orRefusal(price: () => number): number {
  try {
    return price()
  } catch (problem) {
    if (!(problem instanceof GraphQLError)) throw problem
    const { message, nodes } = problem
    throw new GraphQLError(message, { nodes, extensions: { code: ErrorCode.BAD_USER_INPUT, http: { status: 400 } } })
  }
}
