import type { AnchorHTMLAttributes } from 'react'

const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/** A link whose address comes from a text. One that leads neither to a page nor to a person, such as a script, is words alone. */
export function OuterLink({ href, children, ...link }: AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }) {
  return leadsOut(href) ? (
    <a href={href} {...link}>
      {children}
    </a>
  ) : (
    children
  )
}

/** Whether an address, or a path on the page's own site, leads to a page or a person. */
function leadsOut(href: string): boolean {
  return URL.canParse(href, 'https://own.invalid') && schemes.has(new URL(href, 'https://own.invalid').protocol)
}
