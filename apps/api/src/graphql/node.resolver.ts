import { limits } from '@broadsheet/schema'
import { Node } from '@broadsheet/schema/graphql'
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { fromGlobalId, toGlobalId } from '../relations/global-id.ts'
import type { Noun } from '../relations/noun.ts'
import type { Context } from './context.ts'
import { badInput } from './problems.ts'

type Row = { id: string }
/** `childComplexity` counts the row itself: see `limits/cost.ts`. */
const perNode = ({ args, childComplexity }: { args: { ids?: string[] }; childComplexity: number }) =>
  1 + Math.min(args.ids?.length ?? 1, limits.list) * childComplexity

/** Global identity: `id` of everything, and the way back from an id to the thing. */
export function nodeResolver(nouns: readonly Noun<object>[]) {
  const nounOf = new Map(nouns.map((noun) => [noun.type, noun as Noun<Row>]))
  const typeOf = new Map(nouns.map((noun) => [noun.entity.prototype as object, noun.type]))

  const find = async (id: string, { loaders }: Context): Promise<Row | null> => {
    const parts = fromGlobalId(id)
    const noun = parts && nounOf.get(parts.type)
    return parts && noun ? loaders.node(noun, parts.key) : null
  }

  @Resolver(() => Node)
  class NodeResolver {
    @FieldResolver(() => ID)
    id(@Root() row: Row): string {
      return toGlobalId(typeOf.get(Object.getPrototypeOf(row)) ?? '', row.id)
    }

    @Query(() => Node, {
      nullable: true,
      complexity: perNode,
      description: 'Anything by its id; null if there is no such thing for this viewer, whatever the reason.',
    })
    node(@Arg('id', () => ID, { description: 'An id as found on any object.' }) id: string, @Ctx() context: Context): Promise<Row | null> {
      return find(id, context)
    }

    @Query(() => [Node], {
      nullable: 'items',
      complexity: perNode,
      description: 'Several things by their ids, in the order asked for, with null for every one that is not there for this viewer.',
    })
    nodes(
      @Arg('ids', () => [ID], { description: `Ids as found on any object; ${limits.list} at most.` }) ids: string[],
      @Ctx() context: Context,
    ): Promise<(Row | null)[]> {
      if (ids.length > limits.list) throw badInput('ids', `"ids" takes at most ${limits.list} ids.`, { max: limits.list })
      return Promise.all(ids.map((id) => find(id, context)))
    }
  }
  return NodeResolver
}
