import { Breadth, Figure } from '@broadsheet/ui'
import { type FragmentType, unmask } from '../../gql/fragment-masking.ts'
import { graphql } from '../../gql/gql.ts'
import { wholePictureOf } from '../../story/pictures.tsx'

export const imageBlock = graphql(/* GraphQL */ `
  fragment ImageBlock on ImageBlock {
    image {
      caption
      image {
        id
        ...WholePicture
      }
    }
  }
`)

export function ImageBlock({ block }: { block: FragmentType<typeof imageBlock> }) {
  const { caption, image } = unmask(imageBlock, block).image
  return (
    <Breadth>
      <Figure {...wholePictureOf(image, { sizes: '(min-width: 66rem) 62rem, 94vw' })} caption={caption} />
    </Breadth>
  )
}
