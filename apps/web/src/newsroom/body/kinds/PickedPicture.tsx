import type { PickedImage } from '../draft.ts'
import styles from './Fields.module.css'

/** A chosen image with what belongs to it wherever it is used: what it shows, and its credit. */
export function PickedPicture({ image }: { image: PickedImage }) {
  return (
    <figure className={styles.picture}>
      <img src={image.url} alt={image.alt} width={image.width} height={image.height} loading="lazy" />
      <figcaption>
        {image.alt || 'An image without a description'}
        {image.credit && ` · ${image.credit}`}
      </figcaption>
    </figure>
  )
}
