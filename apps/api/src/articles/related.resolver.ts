import { RelatedOrigin, RelatedReasonKind } from '@broadsheet/schema'
import { RelatedEdge, type RelatedReason } from '@broadsheet/schema/graphql'
import { FieldResolver, Resolver, Root } from 'type-graphql'
import { reasonOf } from '../related/reason.ts'
import type { Placed } from '../relations/page.ts'
import type { ArticleEntity } from './article.entity.ts'

@Resolver(() => RelatedEdge)
export class RelatedResolver {
  @FieldResolver()
  origin(): RelatedOrigin {
    return RelatedOrigin.EDITOR
  }

  @FieldResolver()
  reason(@Root() { link }: Placed<ArticleEntity>): RelatedReason {
    const { IN_TEXT, EDITORS_CHOICE } = RelatedReasonKind
    return reasonOf({ kind: (link as { inText: boolean }).inText ? IN_TEXT : EDITORS_CHOICE, terms: [] })
  }
}
