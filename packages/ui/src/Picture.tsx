/** A drawing or photograph in the sizes it can be had in; `width` and `height` keep its place before it arrives. */
export interface PictureProps {
  src: string
  srcSet: string
  /** How wide it will stand, in the language of the `sizes` attribute. */
  sizes: string
  width: number
  height: number
  alt: string
  /** Whether it is seen without scrolling: it is then fetched first, all others when they come near. */
  eager?: boolean
  className?: string | undefined
}

/** An image that never moves what stands around it. */
export function Picture({ eager = false, alt, ...image }: PictureProps) {
  return <img {...image} alt={alt} loading={eager ? 'eager' : 'lazy'} fetchPriority={eager ? 'high' : 'auto'} decoding="async" />
}
