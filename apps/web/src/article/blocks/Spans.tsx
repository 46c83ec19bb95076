import type { Mark } from '@broadsheet/schema'
import { OuterLink } from '@broadsheet/ui'
import { createContext, createElement, Fragment, type ReactNode, useContext } from 'react'
import { linkTo } from '../../addresses.ts'
import { type FragmentType, unmask } from '../../gql/fragment-masking.ts'
import { graphql } from '../../gql/gql.ts'
import type { SpanTextFragment } from '../../gql/graphql.ts'

export const spanText = graphql(/* GraphQL */ `
  fragment SpanText on Span {
    text
    marks
    link
  }
`)

const Origin = createContext('')

/** Tells the spans which origin is the site's own, so that links within it stay paths. */
export const SiteOrigin = Origin.Provider

const elements: Record<Mark, 'strong' | 'em' | 'code' | 's' | 'sub' | 'sup'> = {
  STRONG: 'strong',
  EMPHASIS: 'em',
  CODE: 'code',
  STRIKE: 's',
  SUBSCRIPT: 'sub',
  SUPERSCRIPT: 'sup',
}

/** Text with its marks and links. */
export function Spans({ text }: { text: readonly FragmentType<typeof spanText>[] }) {
  return Object.entries(unmask(spanText, text)).map(([place, span]) => <Span key={place} {...span} />)
}

function Span({ text, marks, link }: SpanTextFragment) {
  const siteOrigin = useContext(Origin)
  const marked = marks.reduceRight<ReactNode>((inner, mark) => createElement(elements[mark], null, inner), lines(text))
  return link ? <OuterLink href={linkTo(link, siteOrigin)}>{marked}</OuterLink> : marked
}

/** A line feed within a span is a line break. */
function lines(text: string): ReactNode {
  if (!text.includes('\n')) return text
  return Object.entries(text.split('\n')).map(([place, line]) => (
    <Fragment key={place}>
      {place !== '0' && <br />}
      {line}
    </Fragment>
  ))
}
