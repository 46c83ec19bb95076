import { useCallback, useRef, useState } from 'react'
import { useSearchParams } from 'react-router'
import { useShortcut } from '../../desk/useShortcut.ts'
import { Button } from '../../forms/Button.tsx'
import { Choice, TextField } from '../../forms/Field.tsx'
import { withFilter } from '../../list/filters.ts'
import { useSearchText } from '../../list/useSearchText.ts'
import { checkName } from '../words.ts'
import type { Row } from './moderatedRow.tsx'
import styles from './Queue.module.css'

type Options = ReadonlyMap<string, string>

/** Narrows the queue to words, to a check, to an article, to a commenter. */
export function QueueFilters({ checks, articles }: Met) {
  const [query, setQuery] = useSearchParams()
  const choose = (name: string, value: string) => setQuery(withFilter(query, name, value), { replace: true })
  const [text, setText] = useSearchText(query.get('text') ?? '', (value) => choose('text', value))
  const box = useRef<HTMLDivElement>(null)
  useShortcut('/', () => box.current?.querySelector('input')?.focus())
  return (
    <search className={styles.filters} ref={box}>
      <TextField label="Search text and names" type="search" value={text} onChange={setText} />
      <Choice
        label="Check"
        value={query.get('check') ?? ''}
        options={optionsOf('All checks', checks)}
        onChange={(value) => choose('check', value)}
      />
      <Choice
        label="Article"
        value={query.get('article') ?? ''}
        options={optionsOf('All articles', articles)}
        onChange={(value) => choose('article', value)}
      />
      {query.has('commenter') && (
        <Button small onClick={() => choose('commenter', '')}>
          Show all commenters
        </Button>
      )}
    </search>
  )
}

const optionsOf = (all: string, options: Options) => [['', all] as const, ...options]

interface Met {
  checks: Options
  articles: Options
}

/** The checks and articles that one can choose among: those that were met since the page was opened. */
export function useMet(): [Met, (comments: readonly Row[]) => void] {
  const [met, setMet] = useState<Met>({ checks: new Map(), articles: new Map() })
  const meet = useCallback((comments: readonly Row[]) => {
    const checks = comments.flatMap(({ notes }) => notes.map(({ check }) => [check, checkName(check)] as const))
    const articles = comments.flatMap(({ article, articleHeadline }) => (article ? [[article.id, articleHeadline] as const] : []))
    setMet((known) => ({ checks: new Map([...known.checks, ...checks]), articles: new Map([...known.articles, ...articles]) }))
  }, [])
  return [met, meet]
}
