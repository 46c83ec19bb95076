import { Permission } from '@broadsheet/schema'
import { Navigate, Outlet, useMatch } from 'react-router'
import { Lost } from './Lost.tsx'
import { useColleague } from './session.tsx'

/** What is for those who write. Whoever only moderates finds the comments where others find the articles. */
export function Writers() {
  const { may } = useColleague()
  const atDoor = useMatch('/newsroom')
  if (may(Permission.WRITE)) return <Outlet />
  return atDoor ? <Navigate to="/newsroom/moderation" replace /> : <Lost />
}
