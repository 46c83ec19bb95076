const connectionStates = /^(08|53|55000|57P0|57014)/
const socketCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOTFOUND', 'ETIMEDOUT', 'EHOSTUNREACH'])
const poolMessages =
  /^(Query read timeout|timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error)/

/** Whether a problem means that the database cannot be reached or is overloaded, rather than that it refused a statement. */
export function isAway(problem: unknown): boolean {
  if (problem instanceof AggregateError) return problem.errors.some(isAway)
  if (!(problem instanceof Error)) return false
  const code = 'code' in problem ? String(problem.code) : ''
  return connectionStates.test(code) || socketCodes.has(code) || poolMessages.test(problem.message)
}
