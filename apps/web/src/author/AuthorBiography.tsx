import type { AuthorKind } from '@broadsheet/schema'
import { Biography } from '@broadsheet/ui'
import { pathTo } from '../addresses.ts'
import { type FragmentType, unmask } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { paragraphsOf } from '../story/paragraphs.ts'
import { portraitOf } from '../story/pictures.tsx'

export const authorBiography = graphql(/* GraphQL */ `
  fragment AuthorBiography on Author {
    slug
    name
    kind
    biography
    portrait {
      id
      ...PortraitPicture
    }
    links {
      label
      url
    }
  }
`)

const kinds: Record<AuthorKind, string | undefined> = { PERSON: undefined, DESK: 'Desk', AGENCY: 'Agency' }

/** Who an author is: on their own page (`level` 1), in the list of all, or under an article. */
export function AuthorBiography({ author, level }: { author: FragmentType<typeof authorBiography>; level: 1 | 2 | 3 }) {
  const { slug, name, kind, biography, portrait, links } = unmask(authorBiography, author)
  const own = level === 1
  const sizes = own ? '(min-width: 40rem) 15rem, 9rem' : '6.5rem'
  return (
    <Biography
      name={name}
      level={level}
      href={own ? undefined : pathTo.author(slug)}
      kind={kinds[kind]}
      portrait={portrait ? portraitOf(portrait, { sizes, eager: own }) : undefined}
      words={paragraphsOf(biography ?? '')}
      links={own ? links : []}
    />
  )
}
