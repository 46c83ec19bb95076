import { Field, ObjectType } from 'type-graphql'

@ObjectType({ description: 'The newspaper that this endpoint serves.' })
export class Publication {
  @Field(() => String, { description: 'Its name as printed in the masthead.' })
  name!: string

  @Field(() => String, { nullable: true, description: 'The line under the name, if it has one.' })
  tagline!: string | null

  @Field(() => String, { description: 'BCP 47 tag of the language of its pages.' })
  language!: string

  @Field(() => String, { description: 'IANA name of the time zone in which its pages print times.' })
  timeZone!: string
}
