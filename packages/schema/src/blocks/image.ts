import { Field, InputType, ObjectType } from 'type-graphql'
import { ImageUse, ImageUseInput } from '../image.ts'

@ObjectType({ description: 'One image with its caption.' })
export class ImageBlock {
  @Field(() => ImageUse, { description: 'The image and what belongs to this use of it.' })
  image!: ImageUse
}

@InputType({ description: 'One image with its caption.' })
export class ImageBlockInput {
  @Field(() => ImageUseInput, { description: 'The image and what belongs to this use of it.' })
  image!: ImageUseInput
}
