import { ArgsType, Field, Float, ID, InputType } from 'type-graphql'
import { limits } from './limits.ts'
import { PageArgs } from './paging.ts'

const { image } = limits

@InputType({ description: 'Who is to be named for an image. At least one of the parts, or `display`, must say something.' })
export class CreditInput {
  @Field(() => String, { nullable: true, description: `The photographer or artist; at most ${image.name} characters.` })
  person?: string | null

  @Field(() => [String], {
    nullable: true,
    description: `Agencies or publishers, in the order to print: at most ${image.agencies}, of at most ${image.name} characters each.`,
  })
  agencies?: string[] | null

  @Field(() => String, {
    nullable: true,
    description: `The agency through which the image came ("via …"); at most ${image.name} characters.`,
  })
  via?: string | null

  @Field(() => String, {
    nullable: true,
    description: `The credit exactly as it must be printed, at most ${image.credit} characters. By default it is made from the parts: "person/agency/agency via agency".`,
  })
  display?: string | null
}

@InputType({ description: 'The point of an image that every crop keeps.' })
export class FocalPointInput {
  @Field(() => Float, { description: 'From the left edge, 0, to the right edge, 1.' })
  x!: number

  @Field(() => Float, { description: 'From the upper edge, 0, to the lower edge, 1.' })
  y!: number
}

@InputType({ description: 'What is to change of an image. A field that is absent stays as it is; null empties it where that is possible.' })
export class ReviseImageInput {
  @Field(() => String, {
    nullable: true,
    description: `What the image shows, for people who cannot see it; empty for mere decoration. At most ${image.alt} characters.`,
  })
  alt?: string | null

  @Field(() => [CreditInput], {
    nullable: true,
    description: `Whom to name wherever the image is shown, in order: at most ${image.credits}. They replace the credits it has.`,
  })
  credits?: CreditInput[] | null

  @Field(() => FocalPointInput, {
    nullable: true,
    description: 'The point that every crop keeps; null for the centre. Cut sizes get new addresses.',
  })
  focalPoint?: FocalPointInput | null

  @Field(() => String, { nullable: true, description: `Licence or rights statement, as text; at most ${image.license} characters.` })
  license?: string | null

  @Field(() => Boolean, { nullable: true, description: 'Whether partners may show the image in their own products.' })
  canDistribute?: boolean | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether nobody has to be named for the image, so that it may be published without a credit.',
  })
  creditNotRequired?: boolean | null
}

@ArgsType()
export class ReviseImageArgs {
  @Field(() => ID, { description: 'Id of the image.' })
  id!: string

  @Field(() => ReviseImageInput, { description: 'What is to change.' })
  input!: ReviseImageInput

  @Field(() => String, {
    nullable: true,
    description: `Makes it safe to try again: within 24 hours the same key with the same input changes nothing a second time. At most ${limits.idempotencyKey} characters.`,
  })
  idempotencyKey?: string | null
}

@InputType({ description: 'Which images to list. Conditions that are absent or null do not count.' })
export class ImageFilter {
  @Field(() => String, {
    nullable: true,
    description:
      'Words that all stand in the alternative text or in a credit as printed, also as parts of longer words; upper and lower case are the same.',
  })
  text?: string | null
}

@ArgsType()
export class ImageListArgs extends PageArgs {
  @Field(() => ImageFilter, { nullable: true, description: 'Which images; all that the viewer may see by default.' })
  filter?: ImageFilter | null
}
