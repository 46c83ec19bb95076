import { useState } from 'react'
import buttons from '../forms/Button.module.css'
import { Notice } from '../forms/Notice.tsx'
import { problemOf } from '../problem.ts'
import styles from './Images.module.css'
import { uploadImage } from './upload.ts'

/** Takes a file in, and tells how far it has come. */
export function Upload({ onUploaded }: { onUploaded: (id: string) => void }) {
  const [share, setShare] = useState<number>()
  const [refusal, setRefusal] = useState('')

  async function take(file: File | undefined) {
    if (!file) return
    setRefusal('')
    setShare(0)
    try {
      onUploaded(await uploadImage(file, setShare))
    } catch (cause) {
      setRefusal(problemOf(cause).message)
    }
    setShare(undefined)
  }

  return (
    <>
      <label className={`${buttons.button} ${styles.upload}`}>
        Upload an image
        <input
          type="file"
          accept="image/jpeg,image/png,image/webp,image/avif,image/gif,image/tiff,image/heic"
          disabled={share !== undefined}
          onChange={({ target }) => {
            void take(target.files?.[0])
            // The same file may be chosen again after it was refused.
            target.value = ''
          }}
        />
      </label>
      {share !== undefined && <progress className={styles.progress} aria-label="Upload" max={1} value={share} />}
      {refusal && <Notice tone="warning">{refusal}</Notice>}
    </>
  )
}
