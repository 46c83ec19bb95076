import type { RelatedOrigin } from '@broadsheet/schema'
import { RelatedEdge, type RelatedReason } from '@broadsheet/schema/graphql'
import { FieldResolver, Resolver, Root } from 'type-graphql'
import type { Listed } from '../related/listed.path.ts'
import { reasonOf } from '../related/reason.ts'
import type { Placed } from '../relations/page.ts'
import type { ArticleEntity } from './article.entity.ts'

@Resolver(() => RelatedEdge)
export class RelatedResolver {
  @FieldResolver()
  origin(@Root() { link }: Placed<ArticleEntity>): RelatedOrigin {
    return (link as Listed).origin
  }

  @FieldResolver()
  reason(@Root() { link }: Placed<ArticleEntity>): RelatedReason {
    return reasonOf(link as Listed)
  }
}
