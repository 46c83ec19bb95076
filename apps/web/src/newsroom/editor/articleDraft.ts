import type { BylineRole, CommentingStatus, Completeness, ImagePosition } from '@broadsheet/schema'
import type { ReviseArticleInput } from '../../gql/graphql.ts'
import { same } from '../autosave/autosave.ts'
import type { BlockDraft, PickedImage, PickedStory } from '../body/draft.ts'
import { inputOf } from '../body/input.ts'

/** Something with a name that the newsroom keeps: a section, a tag, an author. */
export interface Named {
  id: string
  name: string
}

export interface DraftByline {
  author: Named
  role: BylineRole
}

export interface DraftHero {
  image: PickedImage
  caption: string
  position: ImagePosition | null
}

export interface DraftSource {
  name: string
  url: string
  license: string
  originalPublishedAt: string | null
}

/** Everything of an article that can be revised, as it stands on the desk. Empty texts stand for null. */
export interface ArticleDraft {
  headline: string
  standfirst: string
  slug: string
  language: string
  section: Named
  tags: readonly Named[]
  bylines: readonly DraftByline[]
  hero: DraftHero | null
  body: readonly BlockDraft[]
  completeness: Completeness
  source: DraftSource | null
  commenting: CommentingStatus
  related: readonly PickedStory[]
  /** Stories that are never suggested beside it. */
  unrelated: readonly PickedStory[]
  suggestible: boolean
}

type Change<Name extends keyof ArticleDraft> = (value: ArticleDraft[Name]) => ReviseArticleInput

/** How each field is sent. */
const changes: { [Name in keyof ArticleDraft]: Change<Name> } = {
  headline: (headline) => ({ headline }),
  standfirst: (standfirst) => ({ standfirst: given(standfirst) }),
  slug: (slug) => ({ slug }),
  language: (language) => ({ language }),
  section: ({ id }) => ({ section: id }),
  tags: (tags) => ({ tags: tags.map(({ id }) => id) }),
  bylines: (bylines) => ({ bylines: bylines.map(({ author, role }) => ({ author: author.id, role })) }),
  hero: (hero) => ({ hero: hero && { image: hero.image.id, caption: given(hero.caption), position: hero.position } }),
  body: (body) => ({ body: inputOf(body) }),
  completeness: (completeness) => ({ completeness }),
  source: (source) => ({ source: source?.name.trim() ? sourceInput(source) : null }),
  commenting: (commenting) => ({ commenting }),
  related: (related) => ({ related: related.map(({ id }) => id) }),
  unrelated: (unrelated) => ({ unrelated: unrelated.map(({ id }) => id) }),
  suggestible: (suggestible) => ({ suggestible }),
}

/** What has to be sent so that `saved` becomes `draft`: the changed fields, or undefined if there are none. */
export function changesOf(saved: ArticleDraft, draft: ArticleDraft): ReviseArticleInput | undefined {
  const names = Object.keys(changes) as (keyof ArticleDraft)[]
  const made = names.filter((name) => !same(inputFor(name, saved), inputFor(name, draft)))
  return made.length === 0 ? undefined : Object.assign({}, ...made.map((name) => inputFor(name, draft)))
}

function inputFor<Name extends keyof ArticleDraft>(name: Name, draft: ArticleDraft): ReviseArticleInput {
  return changes[name](draft[name])
}

function sourceInput({ name, url, license, originalPublishedAt }: DraftSource) {
  return { name, url: given(url), license: given(license), originalPublishedAt }
}

function given(text: string): string | null {
  return text.trim() === '' ? null : text
}
