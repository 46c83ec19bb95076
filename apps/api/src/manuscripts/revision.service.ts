import { randomUUID } from 'node:crypto'
import type { ManuscriptAction } from '@broadsheet/schema'
import type { EntityManager } from 'typeorm'
import { wordsOf } from '../articles/body.ts'
import { badInput } from '../graphql/problems.ts'
import { fromGlobalId } from '../relations/global-id.ts'
import { changedFields } from './changed.ts'
import { contentOf, type ManuscriptContent } from './content.ts'
import { RevisionEntity } from './revision.entity.ts'

/** Something that was done to an article. */
export interface Done {
  readonly articleId: string
  readonly number: number
  readonly action: ManuscriptAction
  readonly content: ManuscriptContent
  readonly note?: string | null
  /** Key of the user; nobody for what comes from elsewhere. */
  readonly savedBy?: string | null
  /** Now by default. */
  readonly savedAt?: Date
}

/** Keeps what an article says after something was done to it, for ever. */
export async function keepRevision(manager: EntityManager, done: Done): Promise<void> {
  const { articleId, number, action, content, note = null, savedBy = null, savedAt } = done
  const before = await findRevision(manager, articleId, number - 1)
  await manager.insert(RevisionEntity, {
    id: randomUUID(),
    articleId,
    number,
    action,
    note,
    savedBy,
    savedAt: savedAt ?? (() => 'now()'),
    changed: before ? changedFields(contentOf(before), content) : [],
    wordCount: wordsOf(content.body),
    ...content,
  } as never)
}

export function findRevision(manager: EntityManager, articleId: string, number: number): Promise<RevisionEntity | null> {
  return manager.findOneBy(RevisionEntity, { articleId, number })
}

/** The revision that a client names. Throws `BAD_USER_INPUT` naming `revision` if it is none of this article. */
export async function revisionOf(manager: EntityManager, articleId: string, globalId: string): Promise<RevisionEntity> {
  const parts = fromGlobalId(globalId)
  const revision = parts?.type === 'Revision' ? await manager.findOneBy(RevisionEntity, { id: parts.key, articleId }) : null
  if (!revision) throw badInput('revision', '"revision" must be the id of a revision of this article.')
  return revision
}
