/** Generations of parents that the thread page asks for. */
export const generations = 6

interface Descendant<Ancestor> {
  parent?: (Ancestor & Descendant<Ancestor>) | null
}

/** The comments that lead up to one, the earliest first, as far as they were asked for. */
export function ancestorsOf<Ancestor>(comment: Descendant<Ancestor>): Ancestor[] {
  return comment.parent ? [...ancestorsOf<Ancestor>(comment.parent), comment.parent] : []
}

/**
 * Whether a comment stands in the thread that begins with `rootId`. With as many ancestors as were asked for, the
 * beginning may lie further up, and the API's own search for the thread has to be believed.
 */
export function belongsTo(rootId: string | undefined, comment: { id: string }, ancestors: readonly { id: string }[]): boolean {
  if (rootId === undefined) return false
  return ancestors.length >= generations || (ancestors[0] ?? comment).id === rootId
}
