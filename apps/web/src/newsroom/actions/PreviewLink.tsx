import { useMutation } from '@apollo/client/react'
import { useRef, useState } from 'react'
import { graphql } from '../../gql/gql.ts'
import type { CreatePreviewLinkMutation } from '../../gql/graphql.ts'
import { useWhen } from '../desk/useWhen.ts'
import { Dialog } from '../dialogs/Dialog.tsx'
import { DialogForm, Words } from '../dialogs/DialogForm.tsx'
import { Button } from '../forms/Button.tsx'
import { Field } from '../forms/Field.tsx'
import { useKeys } from '../keys.ts'
import type { ActionProps } from './action.ts'

const createPreviewLink = graphql(/* GraphQL */ `
  mutation CreatePreviewLink($id: ID!, $key: String!) {
    createPreviewLink(id: $id, idempotencyKey: $key) {
      url
      expiresAt
    }
  }
`)

/** A link by which somebody without an account sees the article as it is saved at the time. */
export function PreviewLink({ onClose, perform }: ActionProps) {
  const [create] = useMutation(createPreviewLink)
  const [link, setLink] = useState<CreatePreviewLinkMutation['createPreviewLink']>()
  const keyFor = useKeys()
  const act = () =>
    perform(async (id, version) => {
      const { data } = await create({ variables: { id, key: keyFor({ id, version }) } })
      setLink(data?.createPreviewLink)
      return { version }
    })
  if (link) return <Made {...link} onClose={onClose} />
  return (
    <DialogForm title="Preview link" verb="Make a link" onClose={onClose} onDone={() => undefined} act={act}>
      {() => (
        <Words>
          Whoever has the link sees the article as readers would, always as it was saved last, until it runs out. It opens nothing else.
        </Words>
      )}
    </DialogForm>
  )
}

function Made({ url, expiresAt, onClose }: CreatePreviewLinkMutation['createPreviewLink'] & { onClose: () => void }) {
  const field = useRef<HTMLInputElement>(null)
  const [copied, setCopied] = useState(false)
  const when = useWhen()

  async function copy() {
    field.current?.select()
    // Browsers without the permission leave the text selected, ready for the usual keys.
    await navigator.clipboard?.writeText(url).then(
      () => setCopied(true),
      () => undefined,
    )
  }

  return (
    <Dialog title="Preview link" onClose={onClose}>
      <Field label="Address" hint={`Open until ${when(expiresAt)}`}>
        {(ties) => <input {...ties} ref={field} readOnly value={url} onFocus={(event) => event.target.select()} />}
      </Field>
      <p>
        <Button look="primary" onClick={() => void copy()}>
          Copy
        </Button>{' '}
        <a href={url} target="_blank" rel="noreferrer">
          Open it
        </a>{' '}
        <span role="status">{copied && 'Copied.'}</span>
      </p>
    </Dialog>
  )
}
