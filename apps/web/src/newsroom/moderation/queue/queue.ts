/** What the queue has to know of a comment. */
export interface Queued {
  readonly id: string
}

/** The comments before a moderator. They move by what the moderator does, and by nothing else. */
export interface Queue<Comment extends Queued> {
  readonly comments: readonly Comment[]
  /** Ids of all that were ever here, in their order: what comes back finds its place by it. */
  readonly order: readonly string[]
  /** Which one is looked at; null only if there is none. */
  readonly current: string | null
  readonly chosen: ReadonlySet<string>
  /** From where a range is chosen. */
  readonly anchor: string | null
  /** How many there should be in all, as far as is known here. */
  readonly expected: number
  /** How many came since. */
  readonly waiting: number
  /** Cursor of those that follow. */
  readonly more: string | null
  /** Grows whenever the focus should go to the current one. */
  readonly turn: number
}

interface Page<Comment extends Queued> {
  readonly comments: readonly Comment[]
  readonly total: number
  readonly more: string | null
}

export type Move<Comment extends Queued> =
  | { readonly kind: 'loaded' | 'followed'; readonly page: Page<Comment> }
  | { readonly kind: 'stepped'; readonly by: 1 | -1; readonly range: boolean }
  | { readonly kind: 'went'; readonly to: string; readonly range: boolean }
  | { readonly kind: 'toggled'; readonly id: string }
  | { readonly kind: 'chose'; readonly all: boolean }
  | { readonly kind: 'left'; readonly ids: readonly string[] }
  | { readonly kind: 'returned' | 'changed'; readonly comments: readonly Comment[] }
  | { readonly kind: 'counted'; readonly total: number }

export const emptyQueue: Queue<never> = {
  ...{ comments: [], order: [], current: null, chosen: new Set<string>(), anchor: null },
  ...{ expected: 0, waiting: 0, more: null, turn: 0 },
}

/** The queue after something was done with it, or told about it. */
export function moved<Comment extends Queued>(queue: Queue<Comment>, move: Move<Comment>): Queue<Comment> {
  switch (move.kind) {
    case 'loaded':
      return loaded(queue, move.page)
    case 'followed':
      return followed(queue, move.page)
    case 'stepped':
      return stepped(queue, move.by, move.range)
    case 'went':
      return went(queue, move.to, move.range)
    case 'toggled':
      return { ...queue, current: move.id, anchor: move.id, chosen: without(queue.chosen, move.id) ?? new Set([...queue.chosen, move.id]) }
    case 'chose':
      return { ...queue, chosen: new Set(move.all ? queue.comments.map(({ id }) => id) : []) }
    case 'left':
      return left(queue, new Set(move.ids))
    case 'returned':
      return returned(queue, move.comments)
    case 'changed':
      return { ...queue, comments: renewed(queue.comments, move.comments) }
    case 'counted':
      return { ...queue, waiting: Math.max(0, move.total - queue.expected), expected: Math.min(queue.expected, move.total) }
  }
}

function loaded<Comment extends Queued>(queue: Queue<Comment>, { comments, total, more }: Page<Comment>): Queue<Comment> {
  const order = comments.map(({ id }) => id)
  const current = queue.current !== null && order.includes(queue.current) ? queue.current : (order[0] ?? null)
  const chosen = new Set(order.filter((id) => queue.chosen.has(id)))
  return { comments, order, current, chosen, anchor: current, expected: total, waiting: 0, more, turn: queue.turn }
}

function followed<Comment extends Queued>(queue: Queue<Comment>, { comments, more }: Page<Comment>): Queue<Comment> {
  const known = new Set(queue.order)
  const fresh = comments.filter(({ id }) => !known.has(id))
  const all = [...queue.comments, ...fresh]
  const order = [...queue.order, ...fresh.map(({ id }) => id)]
  return { ...queue, comments: all, order, current: queue.current ?? all[0]?.id ?? null, more }
}

function stepped<Comment extends Queued>(queue: Queue<Comment>, by: 1 | -1, range: boolean): Queue<Comment> {
  const { comments, current } = queue
  const place = comments.findIndex(({ id }) => id === current)
  const next = comments[Math.min(Math.max(place + by, 0), comments.length - 1)]
  return next ? went(queue, next.id, range) : queue
}

function went<Comment extends Queued>(queue: Queue<Comment>, to: string, range: boolean): Queue<Comment> {
  const gone = { ...queue, current: to, turn: queue.turn + 1 }
  if (!range) return { ...gone, anchor: to }
  const anchor = queue.anchor ?? queue.current ?? to
  const ids = queue.comments.map(({ id }) => id)
  const [from, until] = [ids.indexOf(anchor), ids.indexOf(to)].sort((a, b) => a - b) as [number, number]
  return { ...gone, anchor, chosen: new Set([...queue.chosen, ...ids.slice(from, until + 1)]) }
}

function left<Comment extends Queued>(queue: Queue<Comment>, ids: ReadonlySet<string>): Queue<Comment> {
  const stays = ({ id }: Comment) => !ids.has(id)
  const comments = queue.comments.filter(stays)
  const place = queue.comments.findIndex(({ id }) => id === queue.current)
  // The next one takes the turn, or the last one if there is none behind.
  const next = queue.comments.slice(Math.max(place, 0)).find(stays) ?? comments.at(-1)
  return {
    ...queue,
    comments,
    current: next?.id ?? null,
    anchor: next?.id ?? null,
    chosen: new Set([...queue.chosen].filter((id) => !ids.has(id))),
    expected: Math.max(0, queue.expected - (queue.comments.length - comments.length)),
    turn: queue.turn + 1,
  }
}

function returned<Comment extends Queued>(queue: Queue<Comment>, back: readonly Comment[]): Queue<Comment> {
  const here = new Set(queue.comments.map(({ id }) => id))
  const fresh = back.filter(({ id }) => !here.has(id))
  const order = [...queue.order, ...fresh.map(({ id }) => id).filter((id) => !queue.order.includes(id))]
  const place = new Map(order.map((id, index) => [id, index]))
  const comments = [...renewed(queue.comments, back), ...fresh].sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0))
  const current = back[0]?.id ?? queue.current
  return { ...queue, comments, order, current, anchor: current, expected: queue.expected + fresh.length, turn: queue.turn + 1 }
}

function renewed<Comment extends Queued>(comments: readonly Comment[], news: readonly Comment[]): Comment[] {
  const byId = new Map(news.map((comment) => [comment.id, comment]))
  return comments.map((comment) => byId.get(comment.id) ?? comment)
}

function without(chosen: ReadonlySet<string>, id: string): Set<string> | undefined {
  return chosen.has(id) ? new Set([...chosen].filter((other) => other !== id)) : undefined
}
