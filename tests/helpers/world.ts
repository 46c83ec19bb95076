import { randomUUID } from 'node:crypto'
import type { Planter } from './plant.ts'

/** Keys and slugs of a planted world, by which a test can ask for it. */
export interface World {
  readonly article: string
  readonly slugs: { article: string; section: string; tag: string; author: string }
  readonly articles: readonly string[]
}

/** A body with every block that leads elsewhere. */
function bodyOf(images: readonly string[], stories: readonly string[]): string {
  const uses = images.map((imageId) => ({ imageId, caption: 'caption', position: null }))
  const text = [{ text: 'text', marks: [], link: null }]
  return JSON.stringify([
    { kind: 'ParagraphBlock', text },
    ...uses.map((image) => ({ kind: 'ImageBlock', image })),
    { kind: 'ImageGroupBlock', images: uses, caption: 'caption' },
    { kind: 'RelatedStoriesBlock', title: 'title', storyIds: stories },
    { kind: 'ListBlock', style: 'ORDERED', items: uses.map(() => ({ text, depth: 0 })) },
    { kind: 'TableBlock', caption: null, head: null, rows: uses.map(() => ({ cells: [{ text, align: 'START' }] })) },
  ])
}

/** A newsroom in which every list that the schema knows has `size` items, or all other articles. */
export async function plantWorld(plant: Planter, size: number): Promise<World> {
  const many = async (make: (index: number) => Promise<string>) => {
    const keys: string[] = []
    for (let index = 0; index < size; index++) keys.push(await make(index))
    return keys
  }
  const [section = ''] = await many((index) => plant.section({ slug: `world-section-${index}` }))
  const tags = await many((index) => plant.tag({ slug: `world-tag-${index}` }))
  const images = await many(() => plant.image())
  const authors = await many((index) => plant.author({ slug: `world-author-${index}`, portrait_id: images[index], links: links(size) }))
  const hero = JSON.stringify({ imageId: images[0], caption: 'caption', position: null })
  const stories = Array.from({ length: size }, () => randomUUID())
  for (const [index, id] of stories.entries()) {
    const others = stories.filter((other) => other !== id)
    const body = bodyOf(images, others)
    await plant.article({ id, slug: `world-article-${index}`, section_id: section, hero, body, corrections: corrections(size) })
  }
  for (const id of stories) {
    for (const [position, tag_id] of tags.entries()) await plant.link('article_tag', { article_id: id, tag_id, position })
    for (const [position, author_id] of authors.entries())
      await plant.link('byline', { article_id: id, author_id, position, role: 'WRITER' })
    for (const image_id of images) await plant.link('article_image', { article_id: id, image_id })
    const others = stories.filter((other) => other !== id)
    await plantStories(plant, id, others)
    const editor = await plant.user({ role: 'EDITOR' })
    for (let number = 1; number <= size; number++) await plant.revision(id, editor)
    const remarks = await many(() => plant.comment({ article_id: id }))
    for (const parent_id of remarks) await many(() => plant.comment({ article_id: id, parent_id, ancestors: [parent_id] }))
    await plantModeration(plant, remarks)
  }
  await many(async (index) => {
    await plant.link('word_list', { language: `x-${index}`, hold: ['x'], reject: ['y'] })
    return ''
  })
  const slugs = { article: 'world-article-0', section: 'world-section-0', tag: 'world-tag-0', author: 'world-author-0' }
  return { article: stories[0] ?? '', slugs, articles: stories }
}

/** Each of the others in every list of stories that an article has. */
async function plantStories(plant: Planter, article_id: string, others: readonly string[]): Promise<void> {
  for (const [position, story_id] of others.entries()) {
    await plant.link('related_story', { article_id, story_id, position, in_text: false })
    await plant.link('unrelated_story', { article_id, story_id })
    await plant.suggest(article_id, story_id)
  }
  await plant.entry(article_id)
}

/** What checks, readers and moderators say about comments: as much about each as there are comments. */
async function plantModeration(plant: Planter, comments: readonly string[]): Promise<void> {
  const made_at = new Date()
  const made_by = await plant.user({ role: 'MODERATOR' })
  for (const position of comments.keys()) {
    const user_id = await plant.user()
    for (const comment_id of comments) {
      await plant.link('comment_note', { comment_id, position, check_name: 'LINKS', verdict: 'HOLD', text: 'text', made_at })
      await plant.link('comment_report', { comment_id, user_id, reason: 'SPAM', made_at })
      await plant.link('moderation_decision', { comment_id, decision: 'APPROVE', before: '{}', made_by, made_at })
    }
  }
}

const links = (size: number) => JSON.stringify(Array.from({ length: size }, () => ({ label: 'label', url: 'https://author.example/' })))
const corrections = (size: number) =>
  JSON.stringify(Array.from({ length: size }, () => ({ kind: 'UPDATE', text: 'text', date: '2026-01-01T00:00:00.000Z' })))
