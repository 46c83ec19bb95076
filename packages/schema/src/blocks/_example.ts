// Copy this file to add a kind of block. It is compiled and checked with the rest, but it is not on the list in index.ts.
// 1. Name the file and the class after what a reader sees: `timeline.ts`, `TimelineBlock`.
// 2. Describe the block and every field for a partner who has only the schema.
// 3. Keep plain values and spans here. Whatever must be looked up (an image, an article) is a field of its own in apps/api.
// 4. Put the class on the list in index.ts. The build of apps/web fails until the new kind is drawn there.
import { Field, ObjectType } from 'type-graphql'
import { Span } from './span.ts'

@ObjectType({ description: 'What this block is, in one sentence.' })
export class ExampleBlock {
  @Field(() => [Span], { description: 'What the field holds, its unit, and when it is empty.' })
  text!: Span[]
}
