import { ArgsType, Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql'
import { limits } from './limits.ts'
import { Node } from './node.ts'
import { connectionOf, edgeOf } from './paging.ts'
import { ImageFormat, ImagePosition } from './vocabulary/image.ts'

@ObjectType({ description: 'Who is to be named for an image, taken apart and as printed.' })
export class Credit {
  @Field(() => String, { nullable: true, description: 'The photographer or artist; null where none is named.' })
  person!: string | null

  @Field(() => [String], { description: 'Agencies or publishers, in the order printed.' })
  agencies!: string[]

  @Field(() => String, { nullable: true, description: 'The agency through which the image came ("via …").' })
  via!: string | null

  @Field(() => String, { description: 'The credit exactly as it must be printed beside the image.' })
  display!: string
}

@ObjectType({ description: 'The point of an image that every crop keeps.' })
export class FocalPoint {
  @Field(() => Float, { description: 'From the left edge, 0, to the right edge, 1.' })
  x!: number

  @Field(() => Float, { description: 'From the upper edge, 0, to the lower edge, 1.' })
  y!: number
}

@ObjectType({
  implements: Node,
  description:
    'A picture with its rights. Captions belong to its uses. Visible through a public article or author that shows it; the newsroom sees all.',
})
export class Image extends Node {
  @Field(() => String, { description: 'What the image shows, for people who cannot see it; empty for mere decoration.' })
  alt!: string

  @Field(() => Int, { description: 'Width of the original in pixels.' })
  width!: number

  @Field(() => Int, { description: 'Height of the original in pixels.' })
  height!: number

  @Field(() => String, { nullable: true, description: 'One colour as `#rrggbb` to fill the place until the image arrives.' })
  placeholder!: string | null

  @Field(() => [Credit], { description: 'Whom to name wherever the image is shown, in order.' })
  credits!: Credit[]

  @Field(() => FocalPoint, { nullable: true, description: 'The point that every crop keeps; null means the centre.' })
  focalPoint!: FocalPoint | null

  @Field(() => String, { nullable: true, description: 'Licence or rights statement, as text.' })
  license!: string | null

  @Field(() => Boolean, { description: 'Whether partners may show the image in their own products.' })
  canDistribute!: boolean

  @Field(() => Boolean, {
    description: 'Whether the newsroom has said that nobody has to be named for the image, so that it may be published without a credit.',
  })
  creditNotRequired!: boolean
}

@ObjectType({ description: 'One place in a list of images.' })
export class ImageEdge extends edgeOf(() => Image) {}

@ObjectType({ description: 'A page of a list of images.' })
export class ImageConnection extends connectionOf(() => Image, ImageEdge) {}

@ArgsType()
export class ImageUrlArgs {
  @Field(() => Int, {
    nullable: true,
    description: `Width in pixels, rounded up to the next of ${limits.image.widths.join(', ')}; the width of the original at most.`,
  })
  width?: number | null

  @Field(() => Int, {
    nullable: true,
    description: `Height in pixels: cuts the image around its focal point to the nearest of the proportions ${limits.image.proportions.map((sides) => sides.join(':')).join(', ')}. Needs \`width\`.`,
  })
  height?: number | null

  @Field(() => ImageFormat, { nullable: true, description: 'File format; WEBP by default.' })
  format?: ImageFormat | null
}

@ObjectType({ description: 'An image at one place, with what belongs to that place.' })
export class ImageUse {
  @Field(() => String, { nullable: true, description: 'The caption, plain text, without the credits.' })
  caption!: string | null

  @Field(() => ImagePosition, { nullable: true, description: 'Where the image stands among those that share a caption.' })
  position!: ImagePosition | null
}

@InputType({ description: 'An image at one place, with what belongs to that place.' })
export class ImageUseInput {
  @Field(() => ID, { description: 'Id of the image.' })
  image!: string

  @Field(() => String, {
    nullable: true,
    description: `The caption, plain text, without the credits; at most ${limits.text.caption} characters.`,
  })
  caption?: string | null

  @Field(() => ImagePosition, { nullable: true, description: 'Where the image stands among those that share a caption.' })
  position?: ImagePosition | null
}
