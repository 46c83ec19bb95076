import { unmask } from '../../../gql/fragment-masking.ts'
import type { ModeratedDetailQuery, RemarkNearFragment } from '../../../gql/graphql.ts'
import { counted } from '../words.ts'
import styles from './Detail.module.css'
import { remarkNear } from './moderatedComment.tsx'
import { Remark } from './Remark.tsx'

export type Detailed = Extract<ModeratedDetailQuery['node'], { __typename: 'ModeratedComment' }>

/** What it answers, and what answers it. */
export function Around({ comment }: { comment: Detailed }) {
  const above = chainOf(comment.parent)
  const { nodes, totalCount } = comment.replies
  if (above.length + nodes.length === 0) return null
  return (
    <section className={styles.part} aria-label="The thread around it">
      <h3>The thread around it</h3>
      {above.length > 0 && (
        <ol className={styles.chain} aria-label="What it answers">
          {above.map((remark) => (
            <li key={remark.id}>
              <Remark remark={remark} />
            </li>
          ))}
        </ol>
      )}
      {nodes.length > 0 && (
        <>
          <h4>{counted(totalCount, 'direct answer')}</h4>
          <ul className={styles.chain}>
            {unmask(remarkNear, nodes).map((remark) => (
              <li key={remark.id}>
                <Remark remark={remark} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

type Above = Detailed['parent']

/** From the farthest to the nearest. */
function chainOf(parent: Above | { parent?: Above } | null): RemarkNearFragment[] {
  const chain: RemarkNearFragment[] = []
  let next = parent as (Above & { parent?: Above }) | null | undefined
  while (next) {
    chain.unshift(unmask(remarkNear, next))
    next = next.parent as typeof next
  }
  return chain
}
