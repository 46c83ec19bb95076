import { ArgsType, Field, Float, Int, ObjectType } from 'type-graphql'
import { Article, ArticleFilter } from './article.ts'
import { limits } from './limits.ts'
import { connectionOf, edgeOf } from './paging.ts'
import { FacetKind, SearchField, SearchMatch } from './vocabulary/search.ts'

@ObjectType({ description: 'A stretch of a text.' })
export class TextRange {
  @Field(() => Int, { description: 'UTF-16 code units before it.' })
  start!: number

  @Field(() => Int, { description: 'UTF-16 code units before its end; more than `start`.' })
  end!: number
}

@ObjectType({ description: 'A piece of a text in which something was found.' })
export class Fragment {
  @Field(() => String, { description: 'Plain text as it stands in the article, never HTML.' })
  text!: string

  @Field(() => [TextRange], { description: 'What was found in it, in order and apart from each other.' })
  ranges!: TextRange[]
}

@ObjectType({ description: 'Where in one part of an article something was found.' })
export class Highlight {
  @Field(() => SearchField, { description: 'The part.' })
  field!: SearchField

  @Field(() => [Fragment], { description: 'The whole of a short part; at most three pieces of a long one, in the order of the text.' })
  fragments!: Fragment[]
}

@ObjectType({ description: 'An article that was found.' })
export class SearchEdge extends edgeOf(() => Article) {
  @Field(() => Float, {
    description:
      'Its rank, from 1 to 5: the whole part says where the words were found (4 HEADLINE, 3 SUBJECT, 2 PARTLY_SUBJECT, 1 TEXT), the rest grows with the date of publication. It depends on the article and on what was searched for, on nothing else, and never grows along the list.',
  })
  score!: number

  @Field(() => SearchMatch, { description: 'Where the words were found.' })
  match!: SearchMatch

  @Field(() => [Highlight], { description: 'The words in their places: each part of the article that bears some of them.' })
  highlights!: Highlight[]
}

@ObjectType({ description: 'One value by which articles were counted.' })
export class FacetValue {
  @Field(() => String, { description: 'What `ArticleFilter` takes: a slug, or a year.' })
  value!: string

  @Field(() => String, { description: 'Its name for people.' })
  label!: string

  @Field(() => Int, { description: 'How many of the articles that were found have it: as many as the same search finds with this filter.' })
  count!: number
}

@ObjectType({
  description:
    'All articles that were found, counted by one of their properties. The counts of the values, with `otherCount` and `missingCount`, without `repeatCount`, sum to `totalCount`.',
})
export class Facet {
  @Field(() => FacetKind, { description: 'By what they were counted.' })
  kind!: FacetKind

  @Field(() => [FacetValue], {
    description: `The values with the most articles, most first; years latest first. At most ${limits.search.facetValues}.`,
  })
  values!: FacetValue[]

  @Field(() => Int, { description: 'Sum of the counts of all further values.' })
  otherCount!: number

  @Field(() => Int, { description: 'Articles without any value.' })
  missingCount!: number

  @Field(() => Int, { description: 'How often articles were counted again, for a second or further value.' })
  repeatCount!: number
}

@ObjectType({ description: 'A page of what a search found, best first.' })
export class SearchConnection extends connectionOf(() => Article, SearchEdge) {
  @Field(() => [Facet], { description: 'Everything that was found, counted by section, tag, author and year.' })
  facets!: Facet[]

  @Field(() => String, {
    nullable: true,
    description: 'Where nothing was found: the same search with words spelled as public articles spell them, which finds something.',
  })
  suggestion!: string | null
}

@ArgsType()
export class SearchArgs {
  @Field(() => String, {
    description: `What to find, at most ${limits.search.query} characters: words that all have to be there, the last one as a beginning; "a phrase" in quotes; -word to leave out; or between alternatives. Accents and case do not count.`,
  })
  query!: string

  @Field(() => Int, {
    nullable: true,
    description: `Items from the beginning, or after \`after\`: 1 to ${limits.page.max}, ${limits.page.default} by default.`,
  })
  first?: number | null

  @Field(() => String, { nullable: true, description: 'Cursor after which the page begins; only with the query and filter it came from.' })
  after?: string | null

  @Field(() => ArticleFilter, { nullable: true, description: 'Among which articles; all public ones by default.' })
  filter?: ArticleFilter | null
}
