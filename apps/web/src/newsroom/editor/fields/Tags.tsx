import { useApolloClient, useMutation } from '@apollo/client/react'
import { graphql } from '../../../gql/gql.ts'
import { Arranged } from '../../forms/Arranged.tsx'
import { type Finding, Search } from '../../forms/Search.tsx'
import type { Named } from '../articleDraft.ts'
import type { FieldProps } from './fieldProps.ts'

const foundTags = graphql(/* GraphQL */ `
  query FoundTags($name: String!) {
    tags(first: 8, filter: { name: $name }) {
      nodes {
        id
        name
      }
    }
  }
`)

const createTag = graphql(/* GraphQL */ `
  mutation CreateTag($name: String!) {
    createTag(name: $name) {
      id
      name
    }
  }
`)

/** What the article is about, most important first. A subject that nobody has written about yet is made on the way. */
export function Tags({ value, onChange, readOnly }: FieldProps<readonly Named[]>) {
  const client = useApolloClient()
  const [create] = useMutation(createTag)

  async function find(name: string): Promise<Finding<Named>[]> {
    const { data } = await client.query({ query: foundTags, variables: { name }, fetchPolicy: 'no-cache' })
    const tags = data?.tags.nodes ?? []
    const known = tags.some((tag) => tag.name.toLowerCase() === name.toLowerCase())
    const found = tags.map((tag) => ({ key: tag.id, name: tag.name, thing: tag }))
    return known ? found : [...found, { key: 'new', name: `New tag “${name}”`, thing: { id: '', name } }]
  }

  async function add({ id, name }: Named) {
    const { data } = id ? { data: { createTag: { id, name } } } : await create({ variables: { name } })
    const tag = data?.createTag
    if (tag && !value.some((other) => other.id === tag.id)) onChange([...value, { id: tag.id, name: tag.name }])
  }

  return (
    <>
      <Arranged label="Tags" items={value} nameOf={({ id, name }) => ({ key: id, name })} onChange={onChange} readOnly={readOnly} />
      {!readOnly && <Search label="Add a tag" find={find} onPick={(tag) => void add(tag)} />}
    </>
  )
}
