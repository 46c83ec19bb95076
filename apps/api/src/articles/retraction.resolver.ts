import { Retraction } from '@broadsheet/schema/graphql'
import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { shortText } from '../graphql/short-text.ts'
import { price } from '../relations/price.ts'
import { retractionBySlug } from './article.relations.ts'

@Resolver()
export class RetractionResolver {
  @Query(() => Retraction, {
    nullable: true,
    complexity: price(retractionBySlug),
    description: 'Why the article that stood at this address was taken back; null if none was.',
  })
  async retraction(
    @Arg('slug', () => String, { description: 'The slug that the article had, last or formerly.' }) slug: string,
    @Ctx() { loaders }: Context,
  ): Promise<Retraction | null> {
    const row = await loaders.one(retractionBySlug, shortText('slug', slug))
    return row?.retraction && row.retractedAt ? { slug: row.slug, reason: row.retraction, retractedAt: row.retractedAt } : null
  }
}
