import { BlockInput, InstantInput, oneOfInputs } from '@broadsheet/schema/graphql'
import { graphql, printSchema } from 'graphql'
import { Arg, Query, Resolver } from 'type-graphql'
import { describe, expect, test } from 'vitest'
import { buildGraphQLSchema } from './schema.ts'
import type { Services } from './services.ts'

@Resolver()
class EchoResolver {
  @Query(() => [String])
  body(@Arg('body', () => [BlockInput]) body: BlockInput[]): string[] {
    return body.map((block) => JSON.stringify(block))
  }

  @Query(() => String)
  instant(@Arg('at', () => InstantInput) at: InstantInput): string {
    return JSON.stringify(at)
  }
}

const schema = buildGraphQLSchema([{ name: 'echo', resolvers: [EchoResolver] }], {} as Services)

async function ask(source: string, variableValues: Record<string, unknown> = {}) {
  const { data, errors } = await graphql({ schema, source, variableValues })
  return errors ? errors.map((error) => error.message).join() : data
}

describe('an input of which exactly one field is set', () => {
  test.for(oneOfInputs)('is told in the schema: %s', (name) => {
    expect(printSchema(schema)).toContain(`input ${name} @oneOf {`)
  })

  test('is taken with one, written out or as a variable', async () => {
    const divider = { body: ['{"divider":{"label":"Noon"}}'] }
    expect(await ask('{ body(body: [{ divider: { label: "Noon" } }]) }')).toEqual(divider)
    const asked = 'query ($body: [BlockInput!]!) { body(body: $body) }'
    expect(await ask(asked, { body: [{ divider: { label: 'Noon' } }] })).toEqual(divider)
  })

  test.for([
    ['none', '{}'],
    ['two', '{ divider: {}, code: { code: "x" } }'],
    ['one and an empty one', '{ divider: {}, code: null }'],
    ['an empty one', '{ code: null }'],
  ])('is refused with %s', async ([, block]) => {
    expect(await ask(`{ body(body: [${block}]) }`)).toMatch(/OneOf Input Object "BlockInput"|"BlockInput\.code" must be non-null/)
  })

  test.for([
    ['none', {}],
    ['two', { divider: {}, code: { code: 'x' } }],
    ['one and an empty one', { divider: {}, code: null }],
    ['an empty one', { code: null }],
  ])('is refused with %s in a variable', async ([, block]) => {
    const said = await ask('query ($body: [BlockInput!]!) { body(body: $body) }', { body: [block] })
    expect(said).toMatch(/Exactly one key must be specified for OneOf type "BlockInput"|Field "code" must be non-null/)
  })

  test('an instant is one too', async () => {
    const both = '{ at: "2026-03-29T12:00:00Z", local: { dateTime: "2026-03-29T12:00" } }'
    expect(await ask(`{ instant(at: ${both}) }`)).toMatch(/OneOf Input Object "InstantInput"/)
    expect(await ask('{ instant(at: { local: { dateTime: "2026-03-29T12:00" } }) }')).toEqual({
      instant: '{"local":{"dateTime":"2026-03-29T12:00"}}',
    })
  })

  test.for(['\0', '\ud83d'])('is searched for what Postgres cannot keep: %j', async (label) => {
    const variableValues = { body: [{ divider: {} }, { divider: { label } }] }
    const { errors } = await graphql({ schema, source: 'query ($body: [BlockInput!]!) { body(body: $body) }', variableValues })
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', field: 'body[1].divider.label' })
  })
})
