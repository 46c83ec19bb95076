import { Breadth, FigureGroup } from '@broadsheet/ui'
import { type FragmentType, unmask } from '../../gql/fragment-masking.ts'
import { graphql } from '../../gql/gql.ts'
import { wholePictureOf } from '../../story/pictures.tsx'
import { byPosition, creditAt, stacks } from './positions.ts'

export const imageGroupBlock = graphql(/* GraphQL */ `
  fragment ImageGroupBlock on ImageGroupBlock {
    caption
    images {
      position
      image {
        id
        ...WholePicture
      }
    }
  }
`)

export function ImageGroupBlock({ block }: { block: FragmentType<typeof imageGroupBlock> }) {
  const { caption, images } = unmask(imageGroupBlock, block)
  const pictures = byPosition(images).map(({ image, position }) => {
    const { picture, credits } = wholePictureOf(image, { sizes: '(min-width: 66rem) 31rem, 47vw' })
    return { picture, credits: credits.map((credit) => creditAt(position, credit)) }
  })
  return (
    <Breadth>
      <FigureGroup pictures={pictures} caption={caption} stacked={stacks(images)} />
    </Breadth>
  )
}
