import { type ASTVisitor, GraphQLError, Kind, OperationTypeNode, type ValidationContext } from 'graphql'

const isSubscription = (one: { kind: Kind; operation?: OperationTypeNode }) =>
  one.kind === Kind.OPERATION_DEFINITION && one.operation === OperationTypeNode.SUBSCRIPTION

/**
 * Refuses subscriptions where there is one reply to a request. What comes after is shown an empty document: one of the rules of
 * graphql-js throws, instead of reporting, where a subscription depends on a variable.
 */
export const oneReplyRule = (context: ValidationContext): ASTVisitor => ({
  Document(document) {
    const subscription = document.definitions.find(isSubscription)
    if (!subscription) return undefined
    const remedy = 'Send them to /graphql/stream, which answers with server-sent events.'
    context.reportError(new GraphQLError(`This endpoint takes no subscription operations. ${remedy}`, { nodes: subscription }))
    return { ...document, definitions: [] }
  },
})
