import { useState } from 'react'
import type { PickedImage } from '../../body/draft.ts'
import { Button } from '../../forms/Button.tsx'
import { TextField } from '../../forms/Field.tsx'
import { pickedOf } from '../../images/deskImage.tsx'
import { ImageForm } from '../../images/ImageForm.tsx'
import type { DraftHero } from '../articleDraft.ts'
import styles from './Fields.module.css'
import type { FieldProps } from './fieldProps.ts'

interface HeroProps extends FieldProps<DraftHero | null> {
  pickImage: () => Promise<PickedImage | null>
}

/** The picture over the text. */
export function Hero({ value, onChange, readOnly, error, pickImage }: HeroProps) {
  const [describing, setDescribing] = useState(false)

  async function pick() {
    const image = await pickImage()
    if (image) onChange({ image, caption: value?.caption ?? '', position: null })
  }

  if (!value)
    return readOnly ? null : (
      <div className={styles.hero}>
        <Button onClick={() => void pick()}>Add a picture</Button>
      </div>
    )
  const { image, caption } = value
  return (
    <div className={styles.hero}>
      <img src={image.url} alt={image.alt} width={image.width} height={image.height} />
      <p className={image.credit ? styles.credit : styles.lacking}>{image.credit || 'Nobody is named for this picture yet.'}</p>
      <TextField
        label="Caption"
        value={caption}
        readOnly={readOnly}
        error={error}
        onChange={(words) => onChange({ ...value, caption: words })}
      />
      {!readOnly && (
        <span className={styles.buttons}>
          <Button small onClick={() => void pick()}>
            Another picture
          </Button>
          <Button small onClick={() => setDescribing(true)}>
            Describe
          </Button>
          <Button small look="quiet" onClick={() => onChange(null)}>
            Take it out
          </Button>
        </span>
      )}
      {describing && (
        <ImageForm
          id={image.id}
          onClose={() => setDescribing(false)}
          onDone={(described) => onChange({ ...value, image: pickedOf(described) })}
        />
      )}
    </div>
  )
}
