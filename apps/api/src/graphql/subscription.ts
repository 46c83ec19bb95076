import { ErrorCode, limits } from '@broadsheet/schema'
import {
  type DocumentNode,
  type ExecutionArgs,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql'
import { costOf } from './limits/cost.ts'
import { structureRule } from './limits/structure.ts'
import { refusal, tooComplex } from './problems.ts'

interface Wish {
  readonly query: string
  readonly operationName?: string | null | undefined
  readonly variables?: Record<string, unknown> | null | undefined
}

/** What is wrong with an operation, before anything of it has run. */
export class OperationRefused extends Error {
  constructor(readonly faults: readonly GraphQLError[]) {
    super('The operation is refused.')
  }
}

/** A subscription that may run. It is held to the same limits as what is asked at `/graphql`. Throws `OperationRefused`. */
export function readSubscription(schema: GraphQLSchema, { query, operationName = null, variables }: Wish): ExecutionArgs {
  const document = parsed(query)
  const faults = faultsOf(schema, document)
  if (faults.length > 0) throw new OperationRefused(faults.map((fault) => coded(fault, ErrorCode.GRAPHQL_VALIDATION_FAILED)))
  checkKind(document, operationName)
  const run = { document, operationName, variables: variables ?? undefined }
  const cost = priced(() => costOf(schema, run))
  if (cost > limits.document.cost) throw refused(tooComplex(`The operation may touch ${cost} rows; ${limits.document.cost} are allowed.`))
  // Every subscription has a price. Where all of it is skipped there is nothing to run, and graphql-js would stumble.
  if (cost === 0) throw refused(refusal(ErrorCode.GRAPHQL_VALIDATION_FAILED, 'The operation subscribes to nothing.'))
  return { schema, document, operationName, variableValues: run.variables }
}

const refused = (fault: GraphQLError) => new OperationRefused([fault])

function parsed(query: string): DocumentNode {
  try {
    return parse(query, { maxTokens: limits.document.tokens })
  } catch (problem) {
    throw problem instanceof GraphQLError ? refused(coded(problem, ErrorCode.GRAPHQL_PARSE_FAILED)) : problem
  }
}

/** One of the rules throws, instead of reporting, where a subscription depends on a variable. */
function faultsOf(schema: GraphQLSchema, document: DocumentNode): readonly GraphQLError[] {
  try {
    return validate(schema, document, [...specifiedRules, structureRule], { maxErrors: 20, hideSuggestions: true })
  } catch (problem) {
    if (problem instanceof GraphQLError) return [problem]
    throw problem
  }
}

function checkKind(document: DocumentNode, operationName: string | null): void {
  const operation = getOperationAST(document, operationName)
  if (!operation)
    throw refused(refusal(ErrorCode.OPERATION_RESOLUTION_FAILURE, 'The operation to run is not named, or not in the document.'))
  if (operation.operation !== OperationTypeNode.SUBSCRIPTION) {
    const message = `This endpoint takes no ${operation.operation} operations. Send them to /graphql.`
    throw refused(refusal(ErrorCode.GRAPHQL_VALIDATION_FAILED, message))
  }
}

/** What has no price because its variables do not fit is refused for that. */
function priced(price: () => number): number {
  try {
    return price()
  } catch (problem) {
    throw problem instanceof GraphQLError ? refused(coded(problem, ErrorCode.BAD_USER_INPUT)) : problem
  }
}

/** As the server at `/graphql` does it: a rule of ours keeps its own code, which stands in the original. */
const coded = (fault: GraphQLError, code: ErrorCode) =>
  new GraphQLError(fault.message, {
    nodes: fault.nodes,
    source: fault.source,
    positions: fault.positions,
    originalError: fault.originalError ?? fault,
    extensions: { code },
  })
