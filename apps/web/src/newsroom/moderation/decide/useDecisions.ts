import { useApolloClient } from '@apollo/client/react'
import type { ModerationAction } from '@broadsheet/schema'
import { useRef, useState } from 'react'
import { unmask } from '../../../gql/fragment-masking.ts'
import { graphql } from '../../../gql/gql.ts'
import { type Problem, passes, problemOf } from '../../problem.ts'
import { randomKey } from '../../random.ts'
import { moderatedRow, type Row } from '../queue/moderatedRow.tsx'
import type { useQueue } from '../queue/useQueue.ts'
import type { View } from '../queue/view.ts'
import { counted, doneWords } from '../words.ts'
import { possible } from './possible.ts'
import { useUndo } from './useUndo.ts'

const moderateComments = graphql(/* GraphQL */ `
  mutation ModerateComments($ids: [ID!]!, $action: ModerationAction!, $reason: String, $key: String!) {
    moderateComments(ids: $ids, action: $action, reason: $reason, idempotencyKey: $key) {
      ...ModeratedRow
    }
  }
`)

/** What was decided at one stroke. */
interface Deed {
  readonly comments: readonly Row[]
  readonly action: ModerationAction
  /** Ids of the decisions, once they are made. */
  readonly made: Promise<readonly string[]>
}

/** Deciding about comments of the queue, and taking the last decision back. */
export function useDecisions({ queue, move, writing }: ReturnType<typeof useQueue>, view: View) {
  const client = useApolloClient()
  const takeBack = useUndo()
  const deeds = useRef<Deed[]>([])
  const [said, setSaid] = useState('')
  const [problem, setProblem] = useState<Problem | null>(null)

  /** The chosen comments, or else the one that is looked at, as far as this can be done to them. */
  function subjectsOf(action: ModerationAction): readonly Row[] {
    const meant = queue.chosen.size > 0 ? queue.comments.filter(({ id }) => queue.chosen.has(id)) : currentOf(queue)
    return meant.filter((comment) => possible(action, comment))
  }

  async function ask(action: ModerationAction, comments: readonly Row[], reason: string | null): Promise<Row[]> {
    const variables = { ids: comments.map(({ id }) => id), action, reason, key: randomKey() }
    const { data } = await writing(() => client.mutate({ mutation: moderateComments, variables }))
    return data ? [...unmask(moderatedRow, data.moderateComments)] : []
  }

  function remember(action: ModerationAction, comments: readonly Row[], asked: Promise<Row[]>): Deed {
    const none = (): string[] => []
    const deed = { comments, action, made: asked.then((rows) => rows.flatMap(latestDecision), none) }
    deeds.current.push(deed)
    return deed
  }

  function settle(action: ModerationAction, comments: readonly Row[]): void {
    if (leavesQueue(view, action)) move({ kind: 'left', ids: comments.map(({ id }) => id) })
    const who = comments.length === 1 ? `Comment of ${comments[0]?.name}` : counted(comments.length, 'comment')
    setSaid(`${who} ${doneWords[action]}.`)
    setProblem(null)
  }

  /** Makes way for the next one at once; should the API refuse it, what has left comes back. */
  async function decide(action: ModerationAction): Promise<void> {
    const comments = subjectsOf(action)
    if (comments.length === 0) return setSaid('There is nothing to do that to.')
    const asked = ask(action, comments, null)
    const deed = remember(action, comments, asked)
    settle(action, comments)
    try {
      move({ kind: 'changed', comments: await asked })
    } catch (cause) {
      deeds.current = deeds.current.filter((other) => other !== deed)
      move({ kind: leavesQueue(view, action) ? 'returned' : 'changed', comments })
      setSaid('')
      setProblem(problemOf(cause))
    }
  }

  /** The same with a reason: as it is written in a dialog, the dialog stays until it is taken. */
  async function decideBecause(action: ModerationAction, reason: string): Promise<void> {
    const comments = subjectsOf(action)
    const rows = await ask(action, comments, reason)
    remember(action, comments, Promise.resolve(rows))
    settle(action, comments)
    move({ kind: 'changed', comments: rows })
  }

  async function undo(): Promise<void> {
    const deed = deeds.current.pop()
    if (!deed) return setSaid('There is nothing to take back here. Older decisions stand in the log.')
    setProblem(null)
    try {
      const ids = await deed.made
      if (ids.length === 0) return
      await writing(() => takeBack(ids))
      move({ kind: leavesQueue(view, deed.action) ? 'returned' : 'changed', comments: deed.comments })
      setSaid(`Taken back: ${counted(deed.comments.length, 'comment')} no longer ${doneWords[deed.action]}.`)
    } catch (cause) {
      const hindrance = problemOf(cause)
      if (passes(hindrance)) deeds.current.push(deed)
      setProblem(hindrance)
    }
  }

  return { decide, decideBecause, undo, subjectsOf, said, say: setSaid, problem }
}

const currentOf = ({ comments, current }: { comments: readonly Row[]; current: string | null }) =>
  comments.filter(({ id }) => id === current)

const latestDecision = ({ decisions }: Row) => decisions.slice(0, 1).flatMap(({ id, undoable }) => (undoable ? [id] : []))

/** Among all comments one stays where it is, whatever is decided about it. */
function leavesQueue({ queue }: View, action: ModerationAction): boolean {
  return queue === 'REPORTED' || (queue === 'HELD' && action !== 'DISMISS_REPORTS')
}
