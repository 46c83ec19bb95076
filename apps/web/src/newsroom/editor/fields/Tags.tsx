import { useApolloClient, useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { graphql } from '../../../gql/gql.ts'
import { Arranged } from '../../forms/Arranged.tsx'
import { type Finding, Search } from '../../forms/Search.tsx'
import { problemOf } from '../../problem.ts'
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
  const [refusal, setRefusal] = useState('')

  async function find(name: string): Promise<Finding<Named>[]> {
    const { data } = await client.query({ query: foundTags, variables: { name }, fetchPolicy: 'no-cache' })
    const tags = data?.tags.nodes ?? []
    const known = tags.some((tag) => tag.name.toLowerCase() === name.toLowerCase())
    const found = tags.map((tag) => ({ key: tag.id, name: tag.name, thing: tag }))
    return known ? found : [...found, { key: 'new', name: `New tag “${name}”`, thing: { id: '', name } }]
  }

  function add({ id, name }: Named) {
    setRefusal('')
    if (!value.some((other) => other.id === id)) onChange([...value, { id, name }])
  }

  async function make(name: string) {
    try {
      const { data } = await create({ variables: { name } })
      if (data) add(data.createTag)
    } catch (cause) {
      setRefusal(problemOf(cause).message)
    }
  }

  return (
    <>
      <Arranged label="Tags" items={value} nameOf={({ id, name }) => ({ key: id, name })} onChange={onChange} readOnly={readOnly} />
      {!readOnly && <Search label="Add a tag" find={find} error={refusal} onPick={(tag) => (tag.id ? add(tag) : void make(tag.name))} />}
    </>
  )
}
