/**
 * Server door: the public classes, with every word of the vocabulary registered as a GraphQL enum.
 */
import 'reflect-metadata'
import { registerEnumType } from 'type-graphql'
import './index.ts'
import { vocabularies } from './vocabulary/vocabulary.ts'

for (const { words, vocabulary } of vocabularies) {
  const valuesConfig = Object.fromEntries(Object.entries(vocabulary.values).map(([word, description]) => [word, { description }]))
  registerEnumType(words, { name: vocabulary.name, description: vocabulary.description, valuesConfig })
}

export * from './account.ts'
export * from './article.ts'
export * from './author.ts'
export * from './blocks/code.ts'
export * from './blocks/correction.ts'
export * from './blocks/divider.ts'
export * from './blocks/embed.ts'
export * from './blocks/heading.ts'
export * from './blocks/image.ts'
export * from './blocks/image-group.ts'
export { Block, type BlockFields, type BlockKind, blocks, type KindedBlock } from './blocks/index.ts'
export { BlockInput, type WrittenBlocks } from './blocks/input.ts'
export * from './blocks/list.ts'
export * from './blocks/paragraph.ts'
export * from './blocks/pull-quote.ts'
export * from './blocks/quote.ts'
export * from './blocks/related-stories.ts'
export * from './blocks/span.ts'
export * from './blocks/table.ts'
export * from './comment.ts'
export * from './image.ts'
export * from './instant.ts'
export * from './manuscript.ts'
export * from './manuscript-input.ts'
export * from './names.ts'
export * from './mutation.ts'
export * from './node.ts'
export { oneOfInputs } from './one-of.ts'
export * from './paging.ts'
export * from './preview.ts'
export * from './publication.ts'
export * from './section.ts'
export * from './tag.ts'
export * from './user.ts'
export * from './viewer.ts'
export { vocabularies } from './vocabulary/vocabulary.ts'
