import { Link } from 'react-router'
import { pathTo } from '../../addresses.ts'
import type { ManuscriptFactsFragment } from '../../gql/graphql.ts'
import { Actions } from '../actions/Actions.tsx'
import type { Perform } from '../actions/action.ts'
import { SaveState } from '../autosave/SaveState.tsx'
import { Pending, Stage } from '../desk/Stage.tsx'
import { useWhen } from '../desk/useWhen.ts'
import { Button } from '../forms/Button.tsx'
import { Notice } from '../forms/Notice.tsx'
import styles from './TopBar.module.css'
import type { Desk } from './useWork.tsx'

interface TopBarProps {
  facts: ManuscriptFactsFragment
  desk: Desk
  perform: Perform
  onSave: () => void
  onDiscard: () => void
}

/** Where the article stands, whether everything is saved, and what can be done now. */
export function TopBar({ facts, desk: { work, saver, broughtBack }, perform, onSave, onDiscard }: TopBarProps) {
  const when = useWhen()
  return (
    <>
      <div className={styles.bar}>
        <h1 className={styles.spoken}>Edit: {work.draft.headline || 'No headline yet'}</h1>
        <p className={styles.place}>
          <Link to="/newsroom" aria-label="Back to all articles">
            ←
          </Link>
          <Stage stage={facts.stage} />
          <Dates facts={facts} />
          <Pending {...facts} publishedVersion={facts.publishedVersion ?? null} />
        </p>
        <SaveState work={work} savedAt={facts.savedAt} savedBy={facts.savedBy?.name} roomless={saver.roomless} onSave={onSave} />
        <Actions facts={facts} perform={perform} />
      </div>
      {broughtBack && work.phase !== 'saved' && work.phase !== 'conflict' && (
        <Notice>
          <p>
            Work that was not saved yet has been brought back. This browser kept it {when(broughtBack)}.{' '}
            <Button small onClick={onDiscard}>
              Throw it away
            </Button>
          </p>
        </Notice>
      )}
    </>
  )
}

function Dates({ facts }: { facts: ManuscriptFactsFragment }) {
  const when = useWhen()
  const { stage, publishedAt, embargoedUntil, unpublishAt, article } = facts
  if (article)
    return (
      <span className={styles.date}>
        <a href={pathTo.article(article.slug)} target="_blank" rel="noreferrer">
          See it in the paper
        </a>
        {unpublishAt && ` until ${when(unpublishAt)}`}
      </span>
    )
  if (stage === 'EMBARGOED' && embargoedUntil) return <span className={styles.date}>until {when(embargoedUntil)}</span>
  if (stage === 'SCHEDULED' && publishedAt) return <span className={styles.date}>for {when(publishedAt)}</span>
  return null
}
