import { useMutation, useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { unmask } from '../../gql/fragment-masking.ts'
import { graphql } from '../../gql/gql.ts'
import type { DeskImageFragment, ReviseImageInput } from '../../gql/graphql.ts'
import { DialogForm, Words } from '../dialogs/DialogForm.tsx'
import { Check, TextField } from '../forms/Field.tsx'
import { useKeys } from '../keys.ts'
import { fieldOf } from '../problem.ts'
import { deskImage } from './deskImage.tsx'
import { FocalPoint } from './FocalPoint.tsx'
import styles from './Images.module.css'

const describedImage = graphql(/* GraphQL */ `
  query DescribedImage($id: ID!) {
    node(id: $id) {
      __typename
      id
      ...DeskImage
    }
  }
`)

const reviseImage = graphql(/* GraphQL */ `
  mutation ReviseImage($id: ID!, $input: ReviseImageInput!, $key: String!) {
    reviseImage(id: $id, input: $input, idempotencyKey: $key) {
      ...DeskImage
    }
  }
`)

interface ImageFormProps {
  id: string
  onClose: () => void
  onDone?: (image: DeskImageFragment) => void
}

/** What an image shows, whom to name for it, and what no crop may cut off. */
export function ImageForm({ id, onClose, onDone }: ImageFormProps) {
  const { data } = useQuery(describedImage, { variables: { id } })
  if (data?.node?.__typename !== 'Image') return null
  return <Described image={unmask(deskImage, data.node)} onClose={onClose} onDone={onDone} />
}

function Described({ image, onClose, onDone }: Omit<ImageFormProps, 'id'> & { image: DeskImageFragment }) {
  const [revise] = useMutation(reviseImage)
  const keyFor = useKeys()
  const [credit] = image.credits
  const [alt, setAlt] = useState(image.alt)
  const [person, setPerson] = useState(credit?.person ?? '')
  const [agency, setAgency] = useState(credit?.agencies.join(', ') ?? '')
  const [free, setFree] = useState(image.creditNotRequired)
  const [point, setPoint] = useState(image.focalPoint ?? { x: 0.5, y: 0.5 })

  async function act() {
    const changed = person !== (credit?.person ?? '') || agency !== (credit?.agencies.join(', ') ?? '')
    const input: ReviseImageInput = {
      ...{ alt, creditNotRequired: free, focalPoint: { x: point.x, y: point.y } },
      // Several credits, and those that were made up in another way, are left as they are unless somebody names a new one.
      ...(changed && { credits: creditsOf(person, agency) }),
    }
    const { data } = await revise({ variables: { id: image.id, input, key: keyFor(input) } })
    if (data) onDone?.(unmask(deskImage, data.reviseImage))
  }

  return (
    <DialogForm title="About this image" verb="Keep" onClose={onClose} act={act}>
      {(problem) => {
        const errorOf = (field: string) => (fieldOf(problem) === field ? problem?.message : undefined)
        return (
          <>
            <FocalPoint image={image} point={point} onChange={setPoint} />
            <TextField
              label="What it shows"
              hint="For readers who cannot see it. Leave it empty only for mere decoration."
              rows={2}
              value={alt}
              onChange={setAlt}
              error={errorOf('alt')}
            />
            <div className={styles.pair}>
              <TextField label="Photographer or artist" value={person} onChange={setPerson} error={errorOf('credits')} />
              <TextField label="Agency" hint="Several, parted by commas" value={agency} onChange={setAgency} />
            </div>
            {credit && <Words>Printed as “{image.credits.map(({ display }) => display).join(', ')}”.</Words>}
            <Check label="Nobody has to be named for this image" checked={free} onChange={setFree} />
          </>
        )
      }}
    </DialogForm>
  )
}

function creditsOf(person: string, agency: string) {
  const agencies = agency
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
  if (!person.trim() && agencies.length === 0) return []
  return [{ person: person.trim() || null, agencies }]
}
