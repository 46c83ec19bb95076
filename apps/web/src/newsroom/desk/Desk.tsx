import { Permission } from '@broadsheet/schema'
import { useEffect, useRef, useState } from 'react'
import { NavLink, Outlet, useLocation } from 'react-router'
import { useEdition } from '../../page/edition.ts'
import { Button } from '../forms/Button.tsx'
import type { Problem } from '../problem.ts'
import styles from './Desk.module.css'
import { Shortcuts } from './Shortcuts.tsx'
import { Session, useColleague } from './session.tsx'
import { useShortcut } from './useShortcut.ts'

/** The newsroom around whatever is being worked on. */
export function Desk() {
  useFocusOnWork()
  return (
    <Session otherwise={(state) => <Alone state={state} />}>
      <div className={styles.desk}>
        <Bar />
        <main className={styles.main} id="work" tabIndex={-1}>
          <Outlet />
        </main>
      </div>
    </Session>
  )
}

/** Whoever goes to another place in the newsroom goes there with the keyboard too. */
function useFocusOnWork(): void {
  const { pathname } = useLocation()
  const place = useRef(pathname)
  useEffect(() => {
    if (place.current !== pathname) document.getElementById('work')?.focus({ preventScroll: true })
    place.current = pathname
  }, [pathname])
}

function Bar() {
  const { publication } = useEdition()
  const { name, may } = useColleague()
  const [helping, setHelping] = useState(false)
  useShortcut('?', () => setHelping(true))
  return (
    <header className={styles.bar}>
      <a className={styles.skip} href="#work">
        Skip to the work
      </a>
      <p className={styles.paper}>
        <a href="/">{publication.name}</a>
      </p>
      <nav className={styles.nav} aria-label="Newsroom">
        {may(Permission.WRITE) && (
          <NavLink to="/newsroom" end>
            Articles
          </NavLink>
        )}
        {may(Permission.MODERATE) && <NavLink to="/newsroom/moderation">Comments</NavLink>}
      </nav>
      <p className={styles.who}>
        <a href="/account">{name}</a>
        <Button small look="quiet" aria-label="Keyboard shortcuts" aria-keyshortcuts="?" onClick={() => setHelping(true)}>
          ?
        </Button>
      </p>
      {helping && <Shortcuts onClose={() => setHelping(false)} />}
    </header>
  )
}

function Alone({ state }: { state: 'asking' | 'refused' | Problem }) {
  if (state === 'asking')
    return (
      <main className={styles.alone}>
        <p role="status">Opening the newsroom …</p>
      </main>
    )
  if (state === 'refused')
    return (
      <main className={styles.alone}>
        <h1>This door leads to the newsroom</h1>
        <p>
          You are signed in, but your account neither writes for the paper nor moderates its comments. An administrator can change that.
        </p>
        <p>
          <a href="/">To the front page</a>
        </p>
      </main>
    )
  return (
    <main className={styles.alone}>
      <h1>The newsroom is closed for a moment</h1>
      <p role="alert">{state.message}</p>
      <Button onClick={() => location.reload()}>Try again</Button>
    </main>
  )
}
