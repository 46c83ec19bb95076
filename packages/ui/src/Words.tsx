/** A piece of a plain text: words, or an address with where it leads. */
export interface Part {
  text: string
  href?: string
}

/** Words of somebody whom the paper does not vouch for: search engines need not follow their links. */
export function Words({ parts }: { parts: readonly Part[] }) {
  return Object.entries(parts).map(([place, { text, href }]) =>
    href === undefined ? (
      text
    ) : (
      <a key={place} href={href} rel="ugc nofollow">
        {text}
      </a>
    ),
  )
}
