/** A piece of a plain text: words, marked or not, or an address with where it leads. */
export interface Part {
  text: string
  mark?: 'code' | 'em' | 'mark' | 'strong' | undefined
  href?: string | undefined
}

/** Words of somebody whom the paper does not vouch for: search engines need not follow their links. */
export function Words({ parts }: { parts: readonly Part[] }) {
  return Object.entries(parts).map(([place, { text, mark: Mark, href }]) => {
    const words = href ? (
      <a key={place} href={href} rel="ugc nofollow">
        {text}
      </a>
    ) : (
      text
    )
    return Mark ? <Mark key={place}>{words}</Mark> : words
  })
}
