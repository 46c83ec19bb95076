import { Field, ObjectType } from 'type-graphql'
import { ImageUse } from '../image.ts'

@ObjectType({ description: 'One image with its caption.' })
export class ImageBlock {
  @Field(() => ImageUse, { description: 'The image and what belongs to this use of it.' })
  image!: ImageUse
}
