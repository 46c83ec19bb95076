import controls from '../Controls.module.css'
import styles from './Fields.module.css'
import type { FieldsProps } from './fields.ts'
import { Lines } from './inputs.tsx'
import { PickedPicture } from './PickedPicture.tsx'

export function ImageFields({ block, take, pickers }: FieldsProps<'image'>) {
  const change = (changed: Partial<typeof block>) => take({ do: 'change', block: { ...block, ...changed } })
  async function pick() {
    const image = await pickers.pickImage()
    if (image) change({ image })
  }
  return (
    <>
      {block.image && <PickedPicture image={block.image} />}
      <div className={styles.row}>
        <button type="button" data-field data-path="image" className={controls.button} onClick={() => void pick()}>
          {block.image ? 'Choose another image' : 'Choose an image'}
        </button>
      </div>
      <Lines label="Caption" path="image.caption" value={block.caption} onChange={(caption) => change({ caption })} />
    </>
  )
}
