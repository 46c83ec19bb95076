import { useRef } from 'react'
import { Link, useSearchParams } from 'react-router'
import { useEdition } from '../../page/edition.ts'
import { stageFilters } from '../desk/stages.ts'
import { useShortcut } from '../desk/useShortcut.ts'
import { Check, Choice, TextField } from '../forms/Field.tsx'
import { withFilter } from './filters.ts'
import styles from './List.module.css'
import { useSearchText } from './useSearchText.ts'

/** Narrows the list. Everything chosen stands in the address, so that a colleague can be sent there. */
export function Filters() {
  const { sections } = useEdition()
  const [query, setQuery] = useSearchParams()
  const choose = (name: string, value: string) => setQuery(withFilter(query, name, value), { replace: true })
  const stage = query.get('stage') ?? ''
  const [text, setText] = useSearchText(query.get('text') ?? '', (value) => choose('text', value))
  const box = useRef<HTMLDivElement>(null)
  useShortcut('/', () => box.current?.querySelector('input')?.focus())
  return (
    <>
      <nav className={styles.stages} aria-label="Stages">
        <ul>
          {stageFilters.map(({ key, name }) => (
            <li key={key}>
              <Link to={{ search: String(withFilter(query, 'stage', key)) }} aria-current={key === stage ? 'page' : undefined}>
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <search className={styles.filters} ref={box}>
        <TextField label="Search headlines" type="search" value={text} onChange={setText} />
        <Choice
          label="Section"
          value={query.get('section') ?? ''}
          options={[['', 'All sections'], ...sections.map(({ id, name }) => [id, name] as const)]}
          onChange={(value) => choose('section', value)}
        />
        <Check label="Only mine" checked={query.has('mine')} onChange={(mine) => choose('mine', mine ? 'yes' : '')} />
      </search>
    </>
  )
}
