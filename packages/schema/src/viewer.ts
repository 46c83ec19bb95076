import { Field, ObjectType } from 'type-graphql'
import { Permission, ViewerKind } from './vocabulary/viewer.ts'

@ObjectType({ description: 'Who the server thinks is asking, and what they may do.' })
export class Viewer {
  @Field(() => ViewerKind, { description: 'What kind of viewer this is.' })
  kind!: ViewerKind

  @Field(() => [Permission], { description: 'Everything this viewer may do.' })
  permissions!: Permission[]
}
