import { useMemo } from 'react'
import { useSearchParams } from 'react-router'
import { useTitle } from '../../desk/useTitle.ts'
import { Board } from './Board.tsx'
import { QueueFilters, useMet } from './QueueFilters.tsx'
import { viewOf } from './view.ts'

/** The comments that a moderator looks at. */
export function QueuePage() {
  const [query] = useSearchParams()
  const address = String(query)
  const view = useMemo(() => viewOf(new URLSearchParams(address)), [address])
  const [met, meet] = useMet()
  useTitle('Comments')
  return (
    <>
      <QueueFilters {...met} />
      <Board key={address} view={view} meet={meet} />
    </>
  )
}
