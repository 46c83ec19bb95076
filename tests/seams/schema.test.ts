import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createApp } from '@broadsheet/api/app'
import { vocabularies } from '@broadsheet/schema/graphql'
import {
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  printSchema,
} from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { noMail } from '../helpers/mailbox.ts'
import { type Newsroom, openNewsroom } from '../helpers/newsroom.ts'

let newsroom: Newsroom
let app: Awaited<ReturnType<typeof createApp>>

beforeAll(async () => {
  newsroom = await openNewsroom()
  app = await createApp({ databaseUrl: newsroom.databaseUrl, siteUrl: 'http://paper.test', mediaFolder: '/nowhere', mail: noMail })
})
afterAll(async () => {
  await app.close()
  await newsroom.close()
})

const ownTypes = (schema: GraphQLSchema) =>
  Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__') && type.astNode === undefined)

function describedParts(type: GraphQLNamedType): { name: string; description?: string | null }[] {
  const own = [{ name: type.name, description: type.description }]
  if (isEnumType(type)) return [...own, ...type.getValues().map((value) => ({ ...value, name: `${type.name}.${value.name}` }))]
  if (isInputObjectType(type))
    return [...own, ...Object.values(type.getFields()).map((field) => ({ ...field, name: `${type.name}.${field.name}` }))]
  if (!isObjectType(type) && !isInterfaceType(type)) return own
  const fields = Object.values(type.getFields())
  const args = fields.flatMap((field) => field.args.map((arg) => ({ ...arg, name: `${type.name}.${field.name}(${arg.name})` })))
  return [...own, ...fields.map((field) => ({ ...field, name: `${type.name}.${field.name}` })), ...args]
}

describe('the public schema', () => {
  test('is committed as the code says it', () => {
    const committed = readFileSync(createRequire(import.meta.url).resolve('@broadsheet/schema/schema.graphql'), 'utf8')
    expect(committed).toBe(`${printSchema(app.schema)}\n`)
  })

  test('describes every type, field, argument and enum value', () => {
    const silent = ownTypes(app.schema)
      .filter((type) => !['Query', 'Mutation', 'Subscription', 'String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name))
      .flatMap(describedParts)
      .filter((part) => !part.description?.trim())
    expect(silent.map((part) => part.name)).toEqual([])
    for (const root of ['Query', 'Mutation', 'Subscription']) {
      const parts = describedParts(app.schema.getType(root) as GraphQLNamedType)
      expect(parts.filter((part) => !part.description && part.name !== root)).toEqual([])
    }
  })

  test('names every word of the vocabulary, and no enum besides', () => {
    const enums = ownTypes(app.schema).filter(isEnumType)
    const words = vocabularies.map(({ vocabulary }) => vocabulary.name)
    expect(enums.map((type) => type.name).sort()).toEqual([...words].sort())
  })
})

describe('between the public classes and the tables', () => {
  /** Columns that no client may ever see. A column that is neither public nor named here fails the test. */
  const privateColumns: Record<string, string[]> = {
    Article: [
      ...['sectionId', 'status', 'embargoedUntil', 'unpublishAt', 'retraction', 'retractedAt', 'createdAt', 'createdBy'],
      ...['version', 'publishedVersion', 'commentingOverride', 'suggestible'],
    ],
    Author: ['portraitId'],
    Colleague: ['id'],
    CommenterAccount: ['id', 'name', 'createdAt'],
    CommentReport: ['commentId', 'userId', 'madeAt', 'dismissedAt'],
    Comment: ['articleId', 'parentId', 'ancestors', 'status', 'commenterName', 'text', 'userId', 'guestHash', 'publishedAt'],
    KeptComment: [
      ...['id', 'articleId', 'parentId', 'ancestors', 'status', 'commenterName', 'text', 'textKey', 'userId', 'guestHash', 'verdict'],
      ...['postedAt', 'editedAt', 'publishedAt'],
    ],
    Image: ['file', 'suppliedCaption', 'uploadedBy', 'createdAt'],
    Manuscript: ['status', 'publicSlug', 'sectionId', 'tagIds', 'relatedIds', 'unrelatedIds', 'retractedAt', 'revisionId', 'createdBy'],
    ModeratedComment: [
      ...['articleId', 'parentId', 'ancestors', 'status', 'commenterName', 'textKey', 'userId', 'guestHash', 'verdict', 'publishedAt'],
    ],
    ModerationDecision: ['number', 'madeAt', 'madeBy', 'commentId', 'userId', 'articleId', 'before', 'after', 'undoes'],
    ModerationNote: ['id', 'commentId', 'position', 'checkName', 'madeAt'],
    Publication: ['id'],
    Sanction: ['userId', 'madeAt', 'madeBy'],
    Revision: ['articleId', 'sectionId', 'tagIds', 'relatedIds', 'unrelatedIds'],
    Section: ['position'],
    Session: ['id', 'tokenHash', 'userId', 'createdAt', 'expiresAt'],
    User: ['emailKey', 'authorId', 'sectionIds', 'passwordHash', 'confirmedAt'],
    Tag: [],
    WordList: [],
  }

  test('every column is public under its own name, or on the list of private ones', () => {
    const found = app.source.entityMetadatas.map(({ name, columns }) => {
      const noun = name.replace(/Entity$/, '')
      const type = app.schema.getType(noun)
      const fields = isObjectType(type) ? Object.keys(type.getFields()) : []
      return [noun, columns.map((column) => column.propertyName).filter((property) => !fields.includes(property))] as const
    })
    const sorted = (columns: Iterable<readonly [string, string[]]>) =>
      Object.fromEntries([...columns].map(([noun, names]) => [noun, [...names].sort()]))
    expect(sorted(found)).toEqual(sorted(Object.entries(privateColumns)))
  })

  test('every public field of a noun has a column or a resolver', () => {
    for (const { name, columns } of app.source.entityMetadatas) {
      const type = app.schema.getType(name.replace(/Entity$/, ''))
      if (!isObjectType(type)) continue
      const kept = columns.map((column) => column.propertyName)
      const unfounded = Object.values(type.getFields()).filter((field) => !kept.includes(field.name) && !field.resolve)
      expect(unfounded.map((field) => `${type.name}.${field.name}`)).toEqual([])
    }
  })

  test('the migrated tables and views have exactly the columns of the entities', async () => {
    for (const { tableName, tableType, columns } of app.source.entityMetadatas) {
      const { rows } = await newsroom.db.query<{ column_name: string; data_type: string; is_nullable: string }>(
        'select column_name, data_type, is_nullable from information_schema.columns where table_name = $1',
        [tableName],
      )
      // Postgres does not know whether a column of a view can be null.
      const isTable = tableType !== 'view'
      const kept = rows.map((row) => `${row.column_name} ${short(row.data_type)}${isTable && row.is_nullable === 'YES' ? '?' : ''}`)
      const declared = columns.map(
        (column) =>
          `${column.databaseName} ${column.isArray ? 'array' : short(String(column.type))}${isTable && column.isNullable ? '?' : ''}`,
      )
      expect(kept.sort(), tableName).toEqual(declared.sort())
    }
  })
})

const short = (type: string) => ({ 'timestamp with time zone': 'timestamptz', integer: 'int', ARRAY: 'array' })[type] ?? type
