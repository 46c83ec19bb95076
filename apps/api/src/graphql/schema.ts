import { blocks } from '@broadsheet/schema/graphql'
import { GraphQLSchema, lexicographicSortSchema } from 'graphql'
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql'
import type { Feature } from '../feature.ts'
import { guardArguments } from './limits/arguments.ts'
import { nodeResolver } from './node.resolver.ts'
import { markOneOf } from './one-of.ts'
import type { Services } from './services.ts'
import { ViewerResolver } from './viewer.resolver.ts'

type Resolvers = NonEmptyArray<new (...args: never[]) => object>

const unused = () => {
  throw new Error('Every subscription brings its own source: give it a "subscribe".')
}
/** type-graphql will not make subscriptions without one. */
const noPubSub = { publish: unused, subscribe: unused }

/** The executable schema of all features. Resolvers are made with `services`, which a schema that is only read can do without. */
export function buildGraphQLSchema(features: readonly Feature[], services?: Services): GraphQLSchema {
  const nouns = features.flatMap((feature) => feature.nouns ?? [])
  const resolvers = [nodeResolver(nouns), ViewerResolver, ...features.flatMap((feature) => feature.resolvers ?? [])]
  const made = new Map<unknown, object>()
  const schema = buildSchemaSync({
    resolvers: resolvers as Resolvers,
    container: {
      get: (resolver: new (services: Services) => object) => {
        if (!services) throw new Error('This schema was made to be read, not run.')
        const instance = made.get(resolver) ?? new resolver(services)
        made.set(resolver, instance)
        return instance
      },
    },
    orphanedTypes: [...nouns.map((noun) => Object.getPrototypeOf(noun.entity)), ...Object.values(blocks)],
    validate: false,
    pubSub: noPubSub,
  })
  return guardArguments(lexicographicSortSchema(new GraphQLSchema(markOneOf(schema).toConfig())))
}
