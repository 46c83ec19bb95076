import { GraphQLDateTime } from 'graphql-scalars'
import { Field, InputType } from 'type-graphql'

@InputType({ description: 'A time as the clocks of a place show it.' })
export class LocalTimeInput {
  @Field(() => String, {
    description:
      'Day and time as `2026-03-29T14:30` or `2026-03-29T14:30:00`. A time that clocks skip when they go forward is refused; of a time that they show twice when they go back, the first is meant.',
  })
  dateTime!: string

  @Field(() => String, {
    nullable: true,
    description: 'IANA name of the time zone of the place, such as `Europe/Oslo`; that of the publication by default.',
  })
  timeZone?: string | null
}

@InputType({ description: 'A point in time, in the years 1 to 9999: exactly one of the fields.' })
export class InstantInput {
  @Field(() => GraphQLDateTime, { nullable: true, description: 'With its offset from universal time, such as `2026-03-29T12:30:00Z`.' })
  at?: Date | null

  @Field(() => LocalTimeInput, { nullable: true, description: 'As clocks show it somewhere.' })
  local?: LocalTimeInput | null
}
