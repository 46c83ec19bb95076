import { useMutation } from '@apollo/client/react'
import { type FormEvent, useState } from 'react'
import { graphql } from '../../../gql/gql.ts'
import type { WordListWordsFragment } from '../../../gql/graphql.ts'
import { Button } from '../../forms/Button.tsx'
import { TextField } from '../../forms/Field.tsx'
import { Notice } from '../../forms/Notice.tsx'
import { fieldOf, problemOf } from '../../problem.ts'
import { randomKey } from '../../random.ts'
import styles from './Words.module.css'

export const wordList = graphql(/* GraphQL */ `
  fragment WordListWords on WordList {
    language
    hold
    reject
  }
`)

const setWordList = graphql(/* GraphQL */ `
  mutation SetWordList($language: String!, $hold: [String!]!, $reject: [String!]!, $key: String!) {
    setWordList(language: $language, hold: $hold, reject: $reject, idempotencyKey: $key) {
      ...WordListWords
    }
  }
`)

/** The lists of one language, to be changed. */
export function WordListForm({ list }: { list: Omit<WordListWordsFragment, ' $fragmentName'> }) {
  const { language } = list
  const [hold, setHold] = useState(list.hold.join('\n'))
  const [reject, setReject] = useState(list.reject.join('\n'))
  const [kept, setKept] = useState(false)
  const [set, { loading, error }] = useMutation(setWordList, { onError: () => setKept(false), onCompleted: () => setKept(true) })
  const problem = error ? problemOf(error) : null
  const refused = (field: string) => (fieldOf(problem) === field ? problem?.message : undefined)
  const name = nameOf(language)

  function submit(event: FormEvent) {
    event.preventDefault()
    void set({ variables: { language, hold: wordsOf(hold), reject: wordsOf(reject), key: randomKey() } })
  }
  function changing(change: (text: string) => void) {
    return (text: string) => {
      setKept(false)
      change(text)
    }
  }
  return (
    <form className={styles.list} onSubmit={submit} aria-label={name}>
      <h2>{name}</h2>
      <div className={styles.pair}>
        <TextField
          label="Hold"
          rows={10}
          spellCheck={false}
          lang={language}
          value={hold}
          onChange={changing(setHold)}
          error={refused('hold')}
        />
        <TextField
          label="Refuse"
          rows={10}
          spellCheck={false}
          lang={language}
          value={reject}
          onChange={changing(setReject)}
          error={refused('reject')}
        />
      </div>
      {problem && <Notice tone="warning">{problem.message}</Notice>}
      <div className={styles.foot}>
        <Button type="submit" look="primary" disabled={loading}>
          Keep
        </Button>
        <p role="status">{kept && 'The words are kept.'}</p>
      </div>
    </form>
  )
}

/** The words of a text with one on each line. */
function wordsOf(text: string): string[] {
  return [...new Set(text.split('\n').map((line) => line.trim()))].filter((word) => word !== '')
}

function nameOf(language: string): string {
  if (language === '*') return 'All languages'
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language
  } catch {
    return language
  }
}
