import { useQuery } from '@apollo/client/react'
import { type FormEvent, useState } from 'react'
import { unmask } from '../../../gql/fragment-masking.ts'
import { graphql } from '../../../gql/gql.ts'
import { useEdition } from '../../../page/edition.ts'
import { useTitle } from '../../desk/useTitle.ts'
import { Button } from '../../forms/Button.tsx'
import { TextField } from '../../forms/Field.tsx'
import { Notice } from '../../forms/Notice.tsx'
import { problemOf } from '../../problem.ts'
import { WordListForm, wordList } from './WordListForm.tsx'
import styles from './Words.module.css'

const wordLists = graphql(/* GraphQL */ `
  query WordLists {
    wordLists {
      ...WordListWords
    }
  }
`)

/** The words for which comments are held or refused, language by language. */
export function Words() {
  const { publication } = useEdition()
  const { data, error } = useQuery(wordLists, { fetchPolicy: 'network-only' })
  const [added, setAdded] = useState<readonly string[]>([])
  useTitle('Words')
  if (error) return <Notice tone="warning">{problemOf(error).message}</Notice>
  if (!data) return <p role="status">Fetching the words …</p>
  const kept = unmask(wordList, data.wordLists)
  const own = kept.length === 0 ? [publication.language.split('-')[0]?.toLowerCase() ?? '*'] : []
  const blank = [...new Set([...own, ...added])].filter((language) => kept.every((list) => list.language !== language))
  const lists = [...kept, ...blank.map((language) => ({ language, hold: [], reject: [] }))]
  return (
    <div className={styles.words}>
      <p className={styles.lead}>One word or phrase on a line. Comments on articles in that language are held, or refused at once.</p>
      {lists.map((list) => (
        <WordListForm key={list.language} list={list} />
      ))}
      <AddLanguage onAdd={(language) => setAdded([...added, language])} />
    </div>
  )
}

function AddLanguage({ onAdd }: { onAdd: (language: string) => void }) {
  const [language, setLanguage] = useState('')
  const [refused, setRefused] = useState(false)
  function submit(event: FormEvent) {
    event.preventDefault()
    const tag = canonical(language.trim())
    setRefused(tag === undefined)
    if (!tag) return
    onAdd(tag)
    setLanguage('')
  }
  return (
    <form className={styles.add} onSubmit={submit}>
      <TextField
        label="Another language"
        hint="Its tag, such as en, de or pt-br; * for all of them"
        value={language}
        onChange={setLanguage}
        error={refused ? 'This is not the tag of a language.' : undefined}
      />
      <Button type="submit">Add</Button>
    </form>
  )
}

function canonical(tag: string): string | undefined {
  if (tag === '*') return tag
  try {
    return Intl.getCanonicalLocales(tag)[0]?.toLowerCase()
  } catch {
    return undefined
  }
}
