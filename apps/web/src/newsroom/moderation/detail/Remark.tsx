import type { RemarkNearFragment } from '../../../gql/graphql.ts'
import { useWhen } from '../../desk/useWhen.ts'
import { stateNames } from '../words.ts'
import styles from './Detail.module.css'
import { Plain } from './Plain.tsx'

/** A comment beside the one that is looked at. */
export function Remark({ remark, children }: { remark: RemarkNearFragment; children?: string }) {
  const when = useWhen()
  const { name, state, postedAt, text } = remark
  return (
    <div className={styles.remark}>
      <p className={styles.facts}>
        <bdi>{name || 'Nobody any more'}</bdi>
        <span>{when(postedAt)}</span>
        {state !== 'PUBLISHED' && <span>{stateNames[state]}</span>}
        {children && <span>{children}</span>}
      </p>
      <Plain brief>{text}</Plain>
    </div>
  )
}
