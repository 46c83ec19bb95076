import type { Mark } from '@broadsheet/schema'
import { createElement, Fragment, type ReactNode } from 'react'
import type { DraftSpan } from '../draft.ts'

const elements: Record<Mark, 'strong' | 'em' | 'code' | 's' | 'sub' | 'sup'> = {
  STRONG: 'strong',
  EMPHASIS: 'em',
  CODE: 'code',
  STRIKE: 's',
  SUBSCRIPT: 'sub',
  SUPERSCRIPT: 'sup',
}

/** A text as it looks while nobody writes in it. */
export function StillText({ text }: { text: readonly DraftSpan[] }) {
  return (
    <p>
      {Object.entries(text).map(([place, { text, marks, link }]) => {
        const marked = marks.reduceRight<ReactNode>((inner, mark) => createElement(elements[mark], null, inner), text)
        // No address here: a link in a text that is being written is a place to write, not a way out of the page.
        return link ? (
          <span key={place} data-link>
            {marked}
          </span>
        ) : (
          <Fragment key={place}>{marked}</Fragment>
        )
      })}
    </p>
  )
}
