import { Publication } from '@broadsheet/schema/graphql'
import { Ctx, Query, Resolver } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { price } from '../relations/price.ts'
import type { PublicationEntity } from './publication.entity.ts'
import { thePublication } from './publication.relations.ts'

@Resolver()
export class PublicationResolver {
  @Query(() => Publication, { complexity: price(thePublication), description: 'The newspaper that this endpoint serves.' })
  async publication(@Ctx() { loaders }: Context): Promise<PublicationEntity | Publication> {
    return (await loaders.one(thePublication, null)) ?? { name: 'Broadsheet', tagline: null, language: 'en', timeZone: 'UTC' }
  }
}
