import { GraphQLDateTime } from 'graphql-scalars'
import { Field, ObjectType } from 'type-graphql'
import { Permission, ViewerKind } from './vocabulary/viewer.ts'

@ObjectType({ description: 'Who the server thinks is asking, and what they may do.' })
export class Viewer {
  @Field(() => ViewerKind, { description: 'What kind of viewer this is.' })
  kind!: ViewerKind

  @Field(() => [Permission], { description: 'Everything this viewer may do.' })
  permissions!: Permission[]
}

@ObjectType({ description: 'The outcome of signing in. The session itself comes as a cookie that scripts cannot read.' })
export class SignedIn {
  @Field(() => Viewer, { description: 'Who is asking from here on: the fields that follow in the same document too.' })
  viewer!: Viewer

  @Field(() => GraphQLDateTime, { description: 'When the session ends by itself.' })
  expiresAt!: Date
}
