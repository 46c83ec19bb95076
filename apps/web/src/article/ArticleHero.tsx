import { Figure } from '@broadsheet/ui'
import { type FragmentType, unmask } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { wholePictureOf } from '../story/pictures.tsx'

export const articleHero = graphql(/* GraphQL */ `
  fragment ArticleHero on ImageUse {
    caption
    image {
      id
      ...WholePicture
    }
  }
`)

/** The picture over the text. */
export function ArticleHero({ hero }: { hero: FragmentType<typeof articleHero> }) {
  const { caption, image } = unmask(articleHero, hero)
  return <Figure {...wholePictureOf(image, { sizes: '(min-width: 66rem) 62rem, 94vw', eager: true })} caption={caption} />
}
