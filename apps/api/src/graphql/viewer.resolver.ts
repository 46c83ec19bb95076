import { Viewer } from '@broadsheet/schema/graphql'
import { Ctx, Query, Resolver } from 'type-graphql'
import type { Context } from './context.ts'

@Resolver()
export class ViewerResolver {
  @Query(() => Viewer, { description: 'Who the server thinks is asking, and what they may do.' })
  viewer(@Ctx() { viewer }: Context): Viewer {
    return { kind: viewer.kind, permissions: [...viewer.permissions] }
  }
}
