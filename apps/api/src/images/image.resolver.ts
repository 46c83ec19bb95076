import { Image, ImageUrlArgs, ImageUse } from '@broadsheet/schema/graphql'
import { GraphQLURL } from 'graphql-scalars'
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { usedImage } from '../articles/article.relations.ts'
import type { KeptImageUse } from '../articles/body.ts'
import type { Context } from '../graphql/context.ts'
import type { Services } from '../graphql/services.ts'
import { price } from '../relations/price.ts'
import type { ImageEntity } from './image.entity.ts'
import { nameOf, sizeOf } from './rendition.ts'

@Resolver(() => Image)
export class ImageResolver {
  constructor(private readonly services: Services) {}

  @FieldResolver(() => GraphQLURL, {
    description: 'Address of the image in a size and format. Never changes its content; may be cached for ever.',
  })
  url(@Root() row: ImageEntity, @Args(() => ImageUrlArgs) args: ImageUrlArgs, @Ctx() { viewer }: Context): string {
    return this.services.links.image(nameOf(row, sizeOf(row, args)), viewer.connection.preview)
  }
}

@Resolver(() => ImageUse)
export class ImageUseResolver {
  @FieldResolver(() => Image, { complexity: price(usedImage), description: 'The image, with the credits to print.' })
  image(@Root() use: KeptImageUse, @Ctx() { loaders }: Context) {
    return loaders.one(usedImage, use)
  }
}
