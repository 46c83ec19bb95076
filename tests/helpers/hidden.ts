import { randomUUID } from 'node:crypto'
import type { Planter } from './plant.ts'

const day = 86_400_000
const at = (milliseconds: number) => new Date(Date.now() + milliseconds)

/** Why an article may be hidden, and the columns that make it so. */
const hiddenKinds = {
  draft: { status: 'DRAFT' },
  submitted: { status: 'SUBMITTED' },
  deleted: { status: 'DELETED' },
  undated: { status: 'DRAFT', published_at: null, updated_at: null },
  scheduled: { status: 'PUBLISHED', published_at: at(day), updated_at: at(day) },
  embargoed: { status: 'PUBLISHED', embargoed_until: at(day) },
  retracted: { status: 'RETRACTED', retraction: 'CANARY-retraction', retracted_at: at(-7_200_000) },
  unpublished: { status: 'PUBLISHED', unpublish_at: at(-1_000) },
} as const

export type HiddenKind = keyof typeof hiddenKinds
export const kinds = Object.keys(hiddenKinds) as HiddenKind[]

/** Keys of hidden articles are fixed before they are planted, so that visible rows can lead to them from the beginning. */
export type HiddenKeys = Record<HiddenKind, string>
export const hiddenKeys = () => Object.fromEntries(kinds.map((kind) => [kind, randomUUID()])) as HiddenKeys

interface Neighbours {
  section: string
  tag: string
  author: string
  article: string
}

/** Plants everything that a reader must not see, tied to visible rows in every way, with a canary in every text. */
export async function plantHidden(plant: Planter, keys: HiddenKeys, near: Neighbours): Promise<void> {
  for (const [position, kind] of kinds.entries()) {
    const canary = (field: string) => `CANARY-${kind}-${field}`
    const image_id = await plant.image(imageRow(canary))
    const portrait_id = await plant.image({ alt: canary('portrait') })
    const author_id = await plant.author({
      slug: `hidden-author-${kind}`,
      name: canary('author'),
      biography: canary('biography'),
      portrait_id,
    })
    const tag_id = await plant.tag({ slug: `hidden-tag-${kind}`, name: canary('tag') })
    const article_id = await plant.article({ ...articleRow(kind, canary, image_id), id: keys[kind], section_id: near.section })
    await plant.link('former_slug', { slug: `hidden-former-${kind}`, article_id })
    await plant.link('article_image', { article_id, image_id })
    for (const [index, id] of [tag_id, near.tag].entries()) await plant.link('article_tag', { article_id, tag_id: id, position: index })
    for (const [index, id] of [author_id, near.author].entries()) {
      await plant.link('byline', { article_id, author_id: id, position: index, role: 'WRITER' })
    }
    await plant.link('related_story', { article_id, story_id: near.article, position: 0, in_text: false })
    await plant.link('related_story', { article_id: near.article, story_id: article_id, position: 100 + position, in_text: false })
    await plant.revision(article_id)
    const parent_id = await plant.comment({ article_id, text: canary('comment'), commenter_name: canary('commenter') })
    await plant.comment({ article_id, parent_id, ancestors: [parent_id], text: canary('reply') })
  }
  await plantHiddenComments(plant, near.article)
}

function articleRow(kind: HiddenKind, canary: (field: string) => string, imageId: string) {
  const source = { name: canary('source'), url: 'https://source.example/', license: canary('license'), originalPublishedAt: null }
  const text = [{ text: canary('body'), marks: [], link: null }]
  return {
    slug: `hidden-${kind}`,
    headline: canary('headline'),
    standfirst: canary('standfirst'),
    hero: JSON.stringify({ imageId, caption: canary('caption'), position: null }),
    body: JSON.stringify([{ kind: 'ParagraphBlock', text }]),
    source: JSON.stringify(source),
    corrections: JSON.stringify([{ kind: 'UPDATE', text: canary('correction'), date: '2026-01-01T00:00:00.000Z' }]),
    ...hiddenKinds[kind],
  }
}

function imageRow(canary: (field: string) => string) {
  const credit = { person: canary('person'), agencies: [canary('agency')], via: canary('via'), display: canary('credit') }
  return { alt: canary('alt'), license: canary('image-license'), credits: JSON.stringify([credit]), file: `CANARY-${canary('file')}.jpg` }
}

/** Comments that moderation has not released, on an article that everybody sees, and what hangs from them. */
async function plantHiddenComments(plant: Planter, article_id: string): Promise<void> {
  for (const status of ['HELD', 'REJECTED']) {
    const parent_id = await plant.comment({
      article_id,
      status,
      text: `CANARY-${status}-comment`,
      commenter_name: `CANARY-${status}-commenter`,
    })
    await plant.comment({ article_id, parent_id, ancestors: [parent_id], text: `CANARY-${status}-reply-below` })
  }
}

/** Makes all of it public, as a check that the canaries would be seen. */
export const uncover = `
  update article set status = 'PUBLISHED', embargoed_until = null, unpublish_at = null, published_at = now() - interval '1 hour', updated_at = now();
  update comment set status = 'PUBLISHED'`
