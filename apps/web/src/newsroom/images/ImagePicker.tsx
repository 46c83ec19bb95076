import { useQuery } from '@apollo/client/react'
import { useDeferredValue, useState } from 'react'
import { unmask } from '../../gql/fragment-masking.ts'
import { graphql } from '../../gql/gql.ts'
import type { DeskImageFragment } from '../../gql/graphql.ts'
import type { PickedImage } from '../body/draft.ts'
import { Dialog } from '../dialogs/Dialog.tsx'
import { Button } from '../forms/Button.tsx'
import { TextField } from '../forms/Field.tsx'
import { Notice } from '../forms/Notice.tsx'
import { problemOf } from '../problem.ts'
import { creditOf, deskImage, isCredited, pickedOf } from './deskImage.tsx'
import { ImageForm } from './ImageForm.tsx'
import styles from './Images.module.css'
import { Upload } from './Upload.tsx'

const imageLibrary = graphql(/* GraphQL */ `
  query ImageLibrary($text: String, $after: String) {
    images(first: 24, after: $after, filter: { text: $text }) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        ...DeskImage
      }
    }
  }
`)

interface ImagePickerProps {
  onPick: (image: PickedImage) => void
  onClose: () => void
}

/** Finds an image of the newsroom, or takes a new one in. */
export function ImagePicker({ onPick, onClose }: ImagePickerProps) {
  const [text, setText] = useState('')
  const [described, setDescribed] = useState<{ id: string; isNew: boolean }>()
  const sought = useDeferredValue(text.trim())
  const answer = useQuery(imageLibrary, { variables: { text: sought || null }, fetchPolicy: 'cache-and-network' })
  const images = (answer.data ?? answer.previousData)?.images
  const after = images?.pageInfo.hasNextPage ? images.pageInfo.endCursor : null

  return (
    <Dialog title="Choose an image" wide onClose={onClose}>
      <div className={styles.tools}>
        <TextField label="Search images" hint="Words of the description or of a credit" type="search" value={text} onChange={setText} />
        <Upload onUploaded={(id) => setDescribed({ id, isNew: true })} />
      </div>
      {answer.error && <Notice tone="warning">{problemOf(answer.error).message}</Notice>}
      <ul className={styles.grid} aria-label="Images">
        {images?.nodes.map((node) => {
          const image = unmask(deskImage, node)
          return (
            <Entry
              key={image.id}
              image={image}
              onPick={() => onPick(pickedOf(image))}
              onDescribe={() => setDescribed({ id: image.id, isNew: false })}
            />
          )
        })}
      </ul>
      {images?.nodes.length === 0 && <p>No image fits these words.</p>}
      {after && (
        <Button
          onClick={() =>
            void answer.fetchMore({
              variables: { after },
              updateQuery: (before, { fetchMoreResult: { images } }) => ({
                images: { ...images, nodes: [...before.images.nodes, ...images.nodes] },
              }),
            })
          }
        >
          Older images
        </Button>
      )}
      {described && (
        <ImageForm
          id={described.id}
          onClose={() => setDescribed(undefined)}
          // A new image was brought to be used.
          onDone={(image) => described.isNew && onPick(pickedOf(image))}
        />
      )}
    </Dialog>
  )
}

interface EntryProps {
  image: DeskImageFragment
  onPick: () => void
  onDescribe: () => void
}

function Entry({ image, onPick, onDescribe }: EntryProps) {
  const name = image.alt || 'An image without a description'
  return (
    <li>
      <img src={image.thumbnail} alt="" width={320} height={213} loading="lazy" />
      <p className={styles.words}>
        <span>{name}</span>
        <span className={isCredited(image) ? undefined : styles.lacking}>{isCredited(image) ? creditOf(image) : 'Nobody named yet'}</span>
      </p>
      <span className={styles.buttons}>
        <Button small look="primary" aria-label={`Use: ${name}`} onClick={onPick}>
          Use
        </Button>
        <Button small aria-label={`Describe: ${name}`} onClick={onDescribe}>
          Describe
        </Button>
      </span>
    </li>
  )
}
