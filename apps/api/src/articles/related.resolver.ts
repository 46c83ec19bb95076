import { RelatedOrigin, RelatedReasonKind } from '@broadsheet/schema'
import { RelatedEdge, type RelatedReason } from '@broadsheet/schema/graphql'
import { FieldResolver, Resolver, Root } from 'type-graphql'
import type { Placed } from '../relations/page.ts'
import type { ArticleEntity } from './article.entity.ts'

const inText: RelatedReason = { kind: RelatedReasonKind.IN_TEXT, terms: [], text: 'Mentioned in the text' }
const chosen: RelatedReason = { kind: RelatedReasonKind.EDITORS_CHOICE, terms: [], text: 'Chosen by the editors' }

@Resolver(() => RelatedEdge)
export class RelatedResolver {
  @FieldResolver()
  origin(): RelatedOrigin {
    return RelatedOrigin.EDITOR
  }

  @FieldResolver()
  reason(@Root() { link }: Placed<ArticleEntity>): RelatedReason {
    return (link as { inText: boolean }).inText ? inText : chosen
  }
}
