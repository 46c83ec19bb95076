import { ImagePosition } from '@broadsheet/schema'
import controls from '../Controls.module.css'
import { newKey } from '../draft.ts'
import { moved } from '../order.ts'
import { EntryBar } from './EntryBar.tsx'
import styles from './Fields.module.css'
import type { FieldsProps } from './fields.ts'
import { Choice, Lines } from './inputs.tsx'
import { PickedPicture } from './PickedPicture.tsx'

const most = 10

const positions = [
  { value: '', name: 'No position' },
  ...(Object.keys(ImagePosition) as ImagePosition[]).map((value) => ({ value, name: value.charAt(0) + value.slice(1).toLowerCase() })),
]

export function ImageGroupFields({ block, take, pickers }: FieldsProps<'imageGroup'>) {
  const { images } = block
  const change = (changed: Partial<typeof block>) => take({ do: 'change', block: { ...block, ...changed } })
  async function add() {
    const image = await pickers.pickImage()
    if (image) change({ images: [...images, { key: newKey(), image, caption: '', position: null }] })
  }
  return (
    <>
      <ol className={styles.pictures}>
        {images.map((use, place) => (
          <li key={use.key}>
            <PickedPicture image={use.image} />
            <div className={styles.row}>
              <Choice
                label={`Position of image ${place + 1}`}
                path={`images[${place}]`}
                value={use.position ?? ''}
                options={positions}
                onChange={(value) => change({ images: images.with(place, { ...use, position: value ? (value as ImagePosition) : null }) })}
              />
              <EntryBar
                name={`Image ${place + 1}`}
                onMove={(by) => change({ images: moved(images, place, by) })}
                onRemove={() => change({ images: images.toSpliced(place, 1) })}
              />
            </div>
          </li>
        ))}
      </ol>
      <div className={styles.row}>
        <button
          type="button"
          data-field
          data-path="images"
          className={controls.button}
          disabled={images.length >= most}
          onClick={() => void add()}
        >
          Add an image
        </button>
        {images.length < 2 && <span className={styles.hint}>A group has 2 to {most} images.</span>}
      </div>
      <Lines label="Caption of all" path="caption" value={block.caption} onChange={(caption) => change({ caption })} />
    </>
  )
}
