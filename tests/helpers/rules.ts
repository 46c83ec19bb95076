import { type GraphQLNamedType, getNamedType, isUnionType } from 'graphql'
import type { Thing } from './canaries.ts'
import type { Path } from './documents.ts'

/** Everybody who asks in these tests; see `viewers.ts`. */
export const viewerNames = [
  'anonymous',
  'reader',
  'author',
  'editor',
  'elsewhere',
  'moderator',
  'administrator',
  'link',
  'linkToOne',
] as const
export type ViewerName = (typeof viewerNames)[number]

/**
 * Who may see what. The first line that fits a canary holds; `*` fits everything, and a cell may name several.
 *
 * - `own` articles were begun by the author who asks, `signed` ones bear their byline; `foreign` ones do neither. All of them
 *   stand in the section of `editor`; those of `elsewhere` in the section of the editor of that name.
 * - `link` holds a preview of the latest revision of one article, `linkToOne` one of an earlier revision of another. What they
 *   open is `linked` and `linkedOne`.
 */
const rules: readonly (readonly [noun: string, why: string, whose: string, part: string, who: string])[] = [
  // What is public.
  ['*', 'public', '*', '*', 'everybody'],

  // The article as readers see it: never, whoever asks. That something was taken back, and why, is said to everybody who could
  // have read it, otherwise to those who work on it.
  ['article', 'retracted', '*', 'slug retraction', 'everybody'],
  ['article', 'forestalled', 'own', 'slug retraction', 'author editor administrator'],
  ['article', 'forestalled', '*', 'slug retraction', 'editor administrator'],
  // Moderators must know what a comment is about.
  ['article', '*', '*', 'headline', 'moderator administrator'],
  ['article', '*', '*', '*', 'nobody'],

  // The article as the newsroom works on it.
  ['manuscript revision', '*', 'own signed', '*', 'author editor administrator'],
  ['manuscript revision', '*', 'foreign', '*', 'editor administrator'],
  ['manuscript revision', '*', 'elsewhere', '*', 'elsewhere administrator'],
  ['revision', '*', 'linked linkedOne', 'id note', 'editor administrator'],
  ['manuscript revision', '*', 'linked', '*', 'editor administrator link'],
  ['manuscript revision', '*', 'linkedOne', '*', 'editor administrator linkToOne'],

  // What was computed for them: with the manuscript; with a preview only of the words that it was computed from. Nobody sees what was
  // computed for others from their words, nor what is known of these words.
  ['suggested_story', 'beside a public one', '*', '*', 'nobody'],
  ['suggested_story', '*', 'own signed', '*', 'author editor administrator'],
  ['suggested_story', '*', 'foreign linked', '*', 'editor administrator'],
  ['suggested_story', '*', 'linkedOne', '*', 'editor administrator linkToOne'],
  ['suggested_story', '*', 'elsewhere', '*', 'elsewhere administrator'],
  ['search_word search_lexeme telling_lexeme', '*', '*', '*', 'nobody'],

  // What comes with hidden articles: for those who make articles, except what nobody is shown of an image.
  ['image', '*', '*', 'file suppliedCaption', 'nobody'],
  ['tag author image', '*', 'linked', '*', 'author editor elsewhere administrator link'],
  ['tag author image', '*', 'linkedOne', '*', 'author editor elsewhere administrator linkToOne'],
  ['tag author image', '*', '*', '*', 'author editor elsewhere administrator'],

  // Comments that moderation has not released, or of hidden articles; what is said about them, and about who wrote them.
  ['comment', '*', '*', 'guestHash textKey verdict', 'nobody'],
  ['comment', '*', '*', '*', 'moderator administrator'],
  ['comment_note', '*', '*', 'id', 'nobody'],
  ['moderation_decision', '*', '*', 'before after', 'nobody'],
  ['comment_note comment_report commenter_sanction moderation_decision word_list', '*', '*', '*', 'moderator administrator'],

  // People. The name of whoever saved a revision is for those who see the revision.
  ['user', '*', '*', 'passwordHash emailKey', 'nobody'],
  ['user', 'signed in', '*', '*', 'themselves administrator'],
  ['user', 'colleague', 'moderators', 'name', 'moderator administrator'],
  ['user', 'commenter', '*', 'id name', 'moderator administrator'],
  ['user', 'colleague', 'own signed', 'name', 'author editor administrator'],
  ['user', 'colleague', 'foreign linked linkedOne', 'name', 'editor administrator'],
  ['user', 'colleague', 'elsewhere', 'name', 'elsewhere administrator'],
  ['user', '*', '*', '*', 'administrator'],

  // What the paper keeps for itself.
  ['session user_token attempt comment_attempt spam_model secret idempotent_reply import_record former_slug', '*', '*', '*', 'nobody'],
]

const fits = (cell: string, value: string) => cell === '*' || cell.split(' ').includes(value)

/** Whom the table names for this canary. A canary that no line fits is a fault of the table. */
export function viewersOf({ noun, why, whose, part }: Thing): ReadonlySet<ViewerName> {
  const rule = rules.find(([n, y, w, p]) => fits(n, noun) && (y === why || fits(y, why)) && fits(w, whose) && fits(p, part))
  if (!rule) throw new Error(`No rule says who may see ${noun}.${part} (${why}, ${whose}).`)
  const who = rule[4]
  if (who === 'everybody') return new Set(viewerNames)
  return new Set(viewerNames.filter((name) => fits(who, name) || (fits(who, 'themselves') && name === whose)))
}

/** Types that are made for the newsroom, or that tell who is asking: answers that hold them may differ from viewer to viewer. */
const ofTheNewsroom = /^(Manuscript|Revision|Colleague|User|Viewer|Preview|Moderat|CommenterHistory|CommentReport|Sanction|WordList)/
/** Lists of what is public through articles, of which the newsroom sees all. */
const alsoNewsroom = /^(tags|authors|images)$/

/** Whether what lies along a path must be the same for everybody. */
export const isForAll = (path: Path): boolean =>
  !alsoNewsroom.test(path[0]?.field.name ?? '') &&
  !path.some(({ field, into }) => isOfTheNewsroom(into) || isOfTheNewsroom(getNamedType(field.type)))

/** A union that can hold something of the newsroom holds that for some, and what is public for others. */
const isOfTheNewsroom = (type: GraphQLNamedType): boolean =>
  ofTheNewsroom.test(type.name) || (isUnionType(type) && type.getTypes().some(({ name }) => ofTheNewsroom.test(name)))

/** Texts of the schema that show no canary to anybody. */
export const textsWithoutCanary = {
  // Only words of letters are suggested; `hidden-search.test.ts` hides some of these.
  suggestions: ['SearchConnection.suggestion'],
  // The paper could not print dates and texts with any other word.
  formats: ['Publication.language', 'Publication.timeZone'],
  // None of these viewers has written a comment.
  commenters: ['Comment.verdict'],
  // Opaque places of rows that are shown beside them.
  cursors: /(^PageInfo\.(start|end)Cursor|Edge\.cursor)$/,
} as const
