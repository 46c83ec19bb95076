import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { graphql } from '../../gql/gql.ts'
import { useEdition } from '../../page/edition.ts'
import { DialogForm } from '../dialogs/DialogForm.tsx'
import { Choice, TextField } from '../forms/Field.tsx'
import { useKeys } from '../keys.ts'
import { fieldOf } from '../problem.ts'

const createArticle = graphql(/* GraphQL */ `
  mutation CreateArticle($input: CreateArticleInput!, $key: String!) {
    createArticle(input: $input, idempotencyKey: $key) {
      id
    }
  }
`)

/** Begins an article: nothing is needed but a headline and a section. */
export function NewArticle({ onClose }: { onClose: () => void }) {
  const { sections } = useEdition()
  const navigate = useNavigate()
  const [create] = useMutation(createArticle)
  const [headline, setHeadline] = useState('')
  const [section, setSection] = useState(sections[0]?.id ?? '')
  const keyFor = useKeys()

  async function act() {
    const input = { headline, section }
    const { data } = await create({ variables: { input, key: keyFor(input) } })
    if (data) await navigate(`/newsroom/articles/${encodeURIComponent(data.createArticle.id)}`)
  }

  return (
    <DialogForm title="New article" verb="Begin" onClose={onClose} act={act}>
      {(problem) => (
        <>
          <TextField
            label="Headline"
            required
            value={headline}
            onChange={setHeadline}
            error={fieldOf(problem) === 'headline' ? problem?.message : undefined}
          />
          <Choice label="Section" value={section} options={sections.map(({ id, name }) => [id, name] as const)} onChange={setSection} />
        </>
      )}
    </DialogForm>
  )
}
