import { Field, ObjectType } from 'type-graphql'
import { ImageUse } from '../image.ts'

@ObjectType({ description: 'Images that stand together under one caption. Each keeps its own credits.' })
export class ImageGroupBlock {
  @Field(() => [ImageUse], { description: 'The images, in order; `position` tells which is left or right.' })
  images!: ImageUse[]

  @Field(() => String, { nullable: true, description: 'The caption that they share, plain text.' })
  caption!: string | null
}
