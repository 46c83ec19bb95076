// Copy this file to add a kind of block. It is compiled and checked with the rest, but it is not on the list in index.ts.
// 1. Name the file and the class after what a reader sees: `timeline.ts`, `TimelineBlock`.
// 2. Describe the block and every field for a partner who has only the schema.
// 3. Keep plain values and spans here. Whatever must be looked up (an image, an article) is a field of its own in apps/api.
// 4. The input class says what a client that writes the block must send: the same fields, with defaults where there is a sensible one.
// 5. Put the class on the list in index.ts and its input on the list in input.ts: the build fails with one of them missing. It also
//    fails until apps/api says how the input is kept, and until apps/web draws the new kind.
import { Field, InputType, ObjectType } from 'type-graphql'
import { Span, SpanInput } from './span.ts'

@ObjectType({ description: 'What this block is, in one sentence.' })
export class ExampleBlock {
  @Field(() => [Span], { description: 'What the field holds, its unit, and when it is empty.' })
  text!: Span[]
}

@InputType({ description: 'What this block is, in one sentence.' })
export class ExampleBlockInput {
  @Field(() => [SpanInput], { description: 'What belongs into the field, its unit, its bounds, and its default.' })
  text!: SpanInput[]
}
