import { vocabulary } from './vocabulary/vocabulary.ts'

/** Every value of `errors[].extensions.code`; the HTTP status stands in `problemStatus`. */
export const ErrorCode = vocabulary('ErrorCode', 'Every value that `errors[].extensions.code` can have.', {
  BAD_REQUEST: 'The HTTP request is not a GraphQL request that this endpoint takes.',
  BAD_USER_INPUT: 'A value was refused; the message names the argument or input field.',
  GRAPHQL_PARSE_FAILED: 'The document is not GraphQL, is nested too deeply to read, or has too many tokens.',
  GRAPHQL_VALIDATION_FAILED: 'The document does not fit the schema.',
  INTERNAL_SERVER_ERROR: 'Something unexpected; `extensions.errorId` names it in the log of the server.',
  OPERATION_RESOLUTION_FAILURE: 'The operation to run is not named, or not in the document.',
  PAYLOAD_TOO_LARGE: 'The body of the request has more bytes than are taken.',
  PERSISTED_QUERY_NOT_FOUND: 'No document is known by this hash: send it again with its text.',
  QUERY_TOO_COMPLEX: 'The document is too deep, too wide or too costly; the message names the figure and its limit.',
  SERVICE_UNAVAILABLE: 'The database cannot be reached at this moment: try again after `Retry-After` seconds.',
})
export type ErrorCode = keyof typeof ErrorCode

/** HTTP status of a refusal that ends the whole request, for `application/graphql-response+json`. */
export const problemStatus: Readonly<Record<ErrorCode, number>> = {
  BAD_REQUEST: 400,
  BAD_USER_INPUT: 400,
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  INTERNAL_SERVER_ERROR: 500,
  OPERATION_RESOLUTION_FAILURE: 400,
  PAYLOAD_TOO_LARGE: 413,
  PERSISTED_QUERY_NOT_FOUND: 200,
  QUERY_TOO_COMPLEX: 400,
  SERVICE_UNAVAILABLE: 503,
}
