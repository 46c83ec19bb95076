import { vocabulary } from './vocabulary/vocabulary.ts'

/** Every value of `errors[].extensions.code`; the HTTP status stands in `problemStatus`. */
export const ErrorCode = vocabulary('ErrorCode', 'Every value that `errors[].extensions.code` can have.', {
  BAD_REQUEST: 'The HTTP request is not a GraphQL request that this endpoint takes.',
  BAD_USER_INPUT: 'A value was refused; the message names the argument or input field.',
  COMMENTS_CLOSED: 'The article takes no comments now.',
  CONFLICT:
    'Somebody was faster: `extensions.version` is the current version, to be read before saving again; or a request with this `idempotencyKey` is under way.',
  CREDIT_REQUIRED:
    'The image of `extensions.image` has neither a credit nor the mark that it needs none, so that nothing that shows it can be published.',
  FORBIDDEN: 'The viewer may not do this.',
  GRAPHQL_PARSE_FAILED: 'The document is not GraphQL, is nested too deeply to read, or has too many tokens.',
  GRAPHQL_VALIDATION_FAILED: 'The document does not fit the schema.',
  IDEMPOTENCY_KEY_REUSED: 'This `idempotencyKey` came before, with another mutation or another input.',
  IMAGE_TOO_LARGE: 'The file of an image has too many bytes or too many pixels.',
  INTERNAL_SERVER_ERROR: 'Something unexpected; `extensions.errorId` names it in the log of the server.',
  INVALID_TOKEN: "A link or token is not valid: never was, was used, has expired, or is somebody else's.",
  INVALID_TRANSITION: 'Not possible at the present stage of an article or state of a comment; `extensions.legal` lists what is.',
  NAME_TAKEN: 'The name is reserved, or looks like one that is.',
  NOT_FOUND: 'What a mutation is to change does not exist for this viewer.',
  OPERATION_RESOLUTION_FAILURE: 'The operation to run is not named, or not in the document.',
  PAYLOAD_TOO_LARGE: 'The body of the request has more bytes than are taken.',
  PERSISTED_QUERY_NOT_FOUND: 'No document is known by this hash: send it again with its text.',
  QUERY_TOO_COMPLEX: 'The document is too deep, too wide or too costly; the message names the figure and its limit.',
  RATE_LIMITED: 'Too many attempts; try again after `extensions.retryAfter` seconds.',
  REPEAT_POST: 'The same comment was posted before.',
  SERVICE_UNAVAILABLE: 'The database cannot be reached at this moment: try again after `Retry-After` seconds.',
  SLUG_TAKEN: 'Another article has this slug, or is still found under it.',
  UNAUTHENTICATED: 'Signing in failed or is needed, or the session has ended.',
  UNSUPPORTED_MEDIA: 'The file is not an image of a kind that is taken.',
  WEAK_PASSWORD: 'The password is too short, too long, too common, or made from the name of the paper or of its owner.',
})
export type ErrorCode = keyof typeof ErrorCode

/** HTTP status of a refusal that ends the whole request, for `application/graphql-response+json`. */
export const problemStatus: Readonly<Record<ErrorCode, number>> = {
  BAD_REQUEST: 400,
  BAD_USER_INPUT: 400,
  COMMENTS_CLOSED: 409,
  CONFLICT: 409,
  CREDIT_REQUIRED: 422,
  FORBIDDEN: 403,
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  IDEMPOTENCY_KEY_REUSED: 422,
  IMAGE_TOO_LARGE: 413,
  INTERNAL_SERVER_ERROR: 500,
  INVALID_TOKEN: 401,
  INVALID_TRANSITION: 409,
  NAME_TAKEN: 409,
  NOT_FOUND: 404,
  OPERATION_RESOLUTION_FAILURE: 400,
  PAYLOAD_TOO_LARGE: 413,
  PERSISTED_QUERY_NOT_FOUND: 200,
  QUERY_TOO_COMPLEX: 400,
  RATE_LIMITED: 429,
  REPEAT_POST: 409,
  SERVICE_UNAVAILABLE: 503,
  SLUG_TAKEN: 409,
  UNAUTHENTICATED: 401,
  UNSUPPORTED_MEDIA: 415,
  WEAK_PASSWORD: 422,
}
