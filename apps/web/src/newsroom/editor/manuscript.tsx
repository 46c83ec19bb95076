import { type FragmentType, unmask } from '../../gql/fragment-masking.ts'
import { graphql } from '../../gql/gql.ts'
import type { ArticleMatterFragment, RevisionMatterFragment } from '../../gql/graphql.ts'
import { blankOf } from '../body/blank.ts'
import { draftOf, manuscriptBody, revisionBody } from '../body/ManuscriptBody.tsx'
import { pickedStoryOf } from '../stories.tsx'
import type { ArticleDraft } from './articleDraft.ts'

/** What the newsroom knows of an article besides its text. */
export const manuscriptFacts = graphql(/* GraphQL */ `
  fragment ManuscriptFacts on Manuscript {
    id
    stage
    actions
    version
    publishedVersion
    publishedAt
    embargoedUntil
    unpublishAt
    savedAt
    savedBy {
      name
    }
    retraction {
      reason
      retractedAt
    }
    corrections {
      kind
      text
      date
    }
    article {
      id
      slug
    }
  }
`)

/** What can be revised. */
export const articleMatter = graphql(/* GraphQL */ `
  fragment ArticleMatter on Manuscript {
    headline
    standfirst
    slug
    language
    section {
      id
      name
    }
    tags {
      id
      name
    }
    bylines {
      role
      author {
        id
        name
      }
    }
    hero {
      caption
      position
      image {
        id
        alt
        width
        height
        url(width: 640)
        credits {
          display
        }
      }
    }
    completeness
    source {
      name
      url
      license
      originalPublishedAt
    }
    commenting
    suggestible
    related {
      ...DeskStory
    }
    unrelated {
      ...DeskStory
    }
    ...ManuscriptBody
  }
`)

/** The same as a revision keeps it. */
export const revisionMatter = graphql(/* GraphQL */ `
  fragment RevisionMatter on Revision {
    headline
    standfirst
    slug
    language
    section {
      id
      name
    }
    tags {
      id
      name
    }
    bylines {
      role
      author {
        id
        name
      }
    }
    hero {
      caption
      position
      image {
        id
        alt
        width
        height
        url(width: 640)
        credits {
          display
        }
      }
    }
    completeness
    source {
      name
      url
      license
      originalPublishedAt
    }
    commenting
    suggestible
    related {
      ...DeskStory
    }
    unrelated {
      ...DeskStory
    }
    ...RevisionBody
  }
`)

/** An article as it was read, ready to be worked on. */
export function articleDraftOf(masked: FragmentType<typeof articleMatter>): ArticleDraft {
  const matter = unmask(articleMatter, masked)
  const body = draftOf(unmask(manuscriptBody, matter).body)
  // Whoever begins an article wants to write, and not to choose a kind of block first.
  return { ...shared(matter), body: body.length > 0 ? body : [blankOf('paragraph')] }
}

/** An earlier text. */
export function revisionDraftOf(masked: FragmentType<typeof revisionMatter>): ArticleDraft {
  const matter = unmask(revisionMatter, masked)
  return { ...shared(matter), body: draftOf(unmask(revisionBody, matter).body) }
}

function shared(matter: Omit<ArticleMatterFragment, ' $fragmentRefs' | ' $fragmentName' | '__typename'> | RevisionMatterFragment) {
  const { headline, standfirst, slug, language, section, tags, bylines, hero, completeness, source, commenting } = matter
  const { suggestible, related, unrelated } = matter
  return {
    ...{ headline, standfirst: standfirst ?? '', slug, language, completeness, commenting, suggestible },
    section: named(section),
    tags: tags.map(named),
    bylines: bylines.map(({ author, role }) => ({ author: named(author), role })),
    related: related.map(pickedStoryOf),
    unrelated: unrelated.map(pickedStoryOf),
    hero: hero && { image: picked(hero.image), caption: hero.caption ?? '', position: hero.position ?? null },
    source: source && {
      ...{ name: source.name, url: source.url ?? '', license: source.license ?? '' },
      originalPublishedAt: source.originalPublishedAt ?? null,
    },
  }
}

const named = ({ id, name }: { id: string; name: string }) => ({ id, name })

type HeroImage = NonNullable<ArticleMatterFragment['hero']>['image']

function picked({ id, url, alt, width, height, credits }: HeroImage) {
  return { id, url, alt, width, height, credit: credits.map(({ display }) => display).join(', ') }
}
