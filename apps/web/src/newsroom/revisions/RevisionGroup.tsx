import type { ManuscriptAction, ManuscriptField } from '@broadsheet/schema'
import type { RevisionEntryFragment } from '../../gql/graphql.ts'
import { useWhen } from '../desk/useWhen.ts'
import { Button } from '../forms/Button.tsx'
import styles from './Revisions.module.css'

const done: Record<ManuscriptAction, string> = {
  CREATE: 'began the article',
  REVISE: 'revised',
  SUBMIT: 'submitted',
  RETURN: 'returned',
  PUBLISH: 'published',
  UNPUBLISH: 'unpublished',
  EMBARGO: 'set an embargo',
  RETRACT: 'retracted',
  CORRECT: 'corrected',
  RESTORE: 'restored an earlier version',
  DELETE: 'deleted',
  IMPORT: 'took it over from elsewhere',
}

const fields: Record<ManuscriptField, string> = {
  SLUG: 'slug',
  HEADLINE: 'headline',
  STANDFIRST: 'standfirst',
  LANGUAGE: 'language',
  SECTION: 'section',
  TAGS: 'tags',
  BYLINES: 'bylines',
  HERO: 'picture',
  BODY: 'text',
  COMPLETENESS: 'completeness',
  SOURCE: 'source',
  CORRECTIONS: 'corrections',
  COMMENTING: 'comments',
  RELATED: 'related stories',
  UNRELATED: 'excluded stories',
  SUGGESTIBLE: 'suggested elsewhere',
}

interface RevisionGroupProps {
  entries: readonly RevisionEntryFragment[]
  latest: number
  onRestore?: ((revision: RevisionEntryFragment) => void) | undefined
}

/** One revision, or several saves that one person made one after the other. */
export function RevisionGroup({ entries, latest, onRestore }: RevisionGroupProps) {
  const [last] = entries
  if (!last) return null
  const changed = new Set(entries.flatMap((entry) => entry.changed))
  return (
    <li className={styles.entry}>
      <Head entry={last} count={entries.length} />
      {changed.size > 0 && <p className={styles.changed}>{[...changed].map((field) => fields[field]).join(', ')}</p>}
      {last.note && <p className={styles.note}>“{last.note}”</p>}
      {entries.length > 1 ? (
        <details>
          <summary>{entries.length} saves</summary>
          <ul>
            {entries.map((entry) => (
              <li key={entry.id} className={styles.one}>
                <One entry={entry} latest={latest} onRestore={onRestore} />
              </li>
            ))}
          </ul>
        </details>
      ) : (
        <One entry={last} latest={latest} onRestore={onRestore} />
      )}
    </li>
  )
}

function Head({ entry: { action, savedBy, savedAt }, count }: { entry: RevisionEntryFragment; count: number }) {
  const when = useWhen()
  return (
    <p>
      <strong>{savedBy?.name ?? 'The import'}</strong> {done[action]}
      {count > 1 && ` ${count} times`}
      <span className={styles.when}>{when(savedAt)}</span>
    </p>
  )
}

function One({ entry, latest, onRestore }: { entry: RevisionEntryFragment } & Pick<RevisionGroupProps, 'latest' | 'onRestore'>) {
  const when = useWhen()
  return (
    <p className={styles.tools}>
      <span>
        Version {entry.number}, {when(entry.savedAt)}
      </span>
      {onRestore && entry.number !== latest && (
        <Button small look="quiet" aria-label={`Restore version ${entry.number}`} onClick={() => onRestore(entry)}>
          Restore
        </Button>
      )}
    </p>
  )
}
