import { useApolloClient } from '@apollo/client/react'
import { BylineRole } from '@broadsheet/schema'
import { graphql } from '../../../gql/gql.ts'
import { Arranged } from '../../forms/Arranged.tsx'
import { type Finding, Search } from '../../forms/Search.tsx'
import type { DraftByline, Named } from '../articleDraft.ts'
import styles from './Fields.module.css'
import type { FieldProps } from './fieldProps.ts'

const foundAuthors = graphql(/* GraphQL */ `
  query FoundAuthors($name: String!) {
    authors(first: 8, filter: { name: $name }) {
      nodes {
        id
        name
        kind
      }
    }
  }
`)

const roleNames: Record<BylineRole, string> = {
  WRITER: 'Writer',
  PHOTOGRAPHER: 'Photographer',
  ILLUSTRATOR: 'Illustrator',
  EDITOR: 'Editor',
  CONTRIBUTOR: 'Contributor',
  TRANSLATOR: 'Translator',
}

/** Who made it, in the order printed. */
export function Bylines({ value, onChange, readOnly }: FieldProps<readonly DraftByline[]>) {
  const client = useApolloClient()

  async function find(name: string): Promise<Finding<Named>[]> {
    const { data } = await client.query({ query: foundAuthors, variables: { name }, fetchPolicy: 'no-cache' })
    return (data?.authors.nodes ?? []).map((author) => ({
      ...{ key: author.id, name: author.name, note: author.kind.toLowerCase() },
      thing: { id: author.id, name: author.name },
    }))
  }

  function add(author: Named) {
    if (!value.some((byline) => byline.author.id === author.id)) onChange([...value, { author, role: BylineRole.WRITER }])
  }

  const setRole = (place: number, role: BylineRole) =>
    onChange(value.map((byline, other) => (other === place ? { ...byline, role } : byline)))

  return (
    <>
      <Arranged
        label="Bylines"
        items={value}
        nameOf={({ author }) => ({ key: author.id, name: author.name })}
        readOnly={readOnly}
        onChange={onChange}
        extra={({ author, role }, place) => (
          <select
            className={styles.role}
            aria-label={`What ${author.name} did`}
            value={role}
            disabled={readOnly}
            onChange={(event) => setRole(place, event.target.value as BylineRole)}
          >
            {Object.entries(roleNames).map(([key, name]) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </select>
        )}
      />
      {!readOnly && <Search label="Add a byline" find={find} onPick={add} />}
    </>
  )
}
