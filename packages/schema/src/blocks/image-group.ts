import { Field, InputType, ObjectType } from 'type-graphql'
import { ImageUse, ImageUseInput } from '../image.ts'
import { limits } from '../limits.ts'

@ObjectType({ description: 'Images that stand together under one caption. Each keeps its own credits.' })
export class ImageGroupBlock {
  @Field(() => [ImageUse], { description: 'The images, in order; `position` tells which is left or right.' })
  images!: ImageUse[]

  @Field(() => String, { nullable: true, description: 'The caption that they share, plain text.' })
  caption!: string | null
}

@InputType({ description: 'Images that stand together under one caption. Each keeps its own credits.' })
export class ImageGroupBlockInput {
  @Field(() => [ImageUseInput], {
    description: `The images, in order, 2 to ${limits.body.groupImages}; \`position\` tells which is left or right.`,
  })
  images!: ImageUseInput[]

  @Field(() => String, {
    nullable: true,
    description: `The caption that they share, plain text; at most ${limits.text.caption} characters.`,
  })
  caption?: string | null
}
