import { Image, ImageConnection, ImageListArgs, ImageUrlArgs, ImageUse, ReviseImageArgs } from '@broadsheet/schema/graphql'
import { GraphQLURL } from 'graphql-scalars'
import { Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { usedImage } from '../articles/article.relations.ts'
import type { KeptImageUse } from '../articles/body.ts'
import type { Context } from '../graphql/context.ts'
import type { Services } from '../graphql/services.ts'
import { shortText } from '../graphql/short-text.ts'
import { price } from '../relations/price.ts'
import type { ImageEntity } from './image.entity.ts'
import { image } from './image.noun.ts'
import { allImages } from './image.relations.ts'
import { reviseImage } from './image.service.ts'
import { nameOf, sizeOf } from './rendition.ts'

@Resolver(() => Image)
export class ImageResolver {
  constructor(private readonly services: Services) {}

  @Query(() => ImageConnection, {
    complexity: price(allImages),
    description:
      'All images that the viewer may see, latest first: for the newsroom its library, for everybody else those that are public.',
  })
  images(@Args(() => ImageListArgs) args: ImageListArgs, @Ctx() { loaders }: Context) {
    shortText('filter.text', args.filter?.text ?? '')
    return loaders.page(allImages, null, args)
  }

  @Mutation(() => Image, {
    complexity: ({ childComplexity }) => 1 + childComplexity,
    description:
      'Changes what is known of an image, wherever it is shown. Editors may change all images, authors those that they uploaded. Images are uploaded by HTTP: `POST /images`.',
  })
  async reviseImage(@Args(() => ReviseImageArgs) args: ReviseImageArgs, @Ctx() context: Context) {
    const key = await reviseImage(context, args, this.services.writer)
    context.loaders.forget()
    return context.loaders.node(image, key)
  }

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
