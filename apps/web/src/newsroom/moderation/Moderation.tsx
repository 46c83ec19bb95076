import { Permission } from '@broadsheet/schema'
import { NavLink, Outlet } from 'react-router'
import { Lost } from '../desk/Lost.tsx'
import { useColleague } from '../desk/session.tsx'
import styles from './Moderation.module.css'

/** What moderators do: the queue, the log, the lists of words. */
export function Moderation() {
  const { may } = useColleague()
  if (!may(Permission.MODERATE)) return <Lost />
  return (
    <div className={styles.frame}>
      <div className={styles.head}>
        <h1>Comments</h1>
        <nav aria-label="Moderation">
          <NavLink to="/newsroom/moderation" end>
            Queue
          </NavLink>
          <NavLink to="/newsroom/moderation/log">Log</NavLink>
          <NavLink to="/newsroom/moderation/words">Words</NavLink>
        </nav>
      </div>
      <Outlet />
    </div>
  )
}
