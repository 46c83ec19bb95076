import { randomUUID } from 'node:crypto'
import { ErrorCode, type ManuscriptAction, Permission } from '@broadsheet/schema'
import type { ChangeArgs, CreateArticleArgs, CreateArticleInput, MutationArgs } from '@broadsheet/schema/graphql'
import type { EntityManager } from 'typeorm'
import { requirePermission } from '../access/permission.ts'
import type { Asking } from '../access/policy.ts'
import { putArticle, putState } from '../articles/article.service.ts'
import type { Writer } from '../database/writer.ts'
import type { Context } from '../graphql/context.ts'
import { problem } from '../graphql/problems.ts'
import { fromGlobalId } from '../relations/global-id.ts'
import { begunContent } from './begun.ts'
import { contentOf } from './content.ts'
import { isStillSeen, type Locked, lockManuscript, notFound } from './locked.ts'
import type { ManuscriptEntity } from './manuscript.entity.ts'
import { manuscript } from './manuscript.noun.ts'
import { noteOf } from './note.ts'
import { keepRevision } from './revision.service.ts'
import { actionsOf, mayEver, mayNow } from './rights.ts'
import type { Step } from './steps/step.ts'
import { possibleAt } from './transitions.ts'

/** A mutation of one article: its name in the schema, what it does, and what the client sent. */
export interface Asked<Args extends ChangeArgs> {
  readonly mutation: string
  readonly action: ManuscriptAction
  readonly args: Args
}

/** What can be done with articles. Every mutation is one transaction and leaves one revision. */
export class ManuscriptService {
  constructor(private readonly writer: Writer) {}

  create(context: Context, args: CreateArticleArgs): Promise<ManuscriptEntity> {
    return this.write(context, { mutation: 'createArticle', args }, (manager, asking) => begin(manager, asking, args.input))
  }

  /** Does `step` if the viewer may, nobody was faster, and the article is at a stage for it: in this order. */
  change<Args extends ChangeArgs>(context: Context, asked: Asked<Args>, step: (locked: Locked, args: Args) => Step | Promise<Step>) {
    const { action, args } = asked
    return this.write(context, asked, async (manager, asking) => {
      const parts = fromGlobalId(args.id)
      if (parts?.type !== 'Manuscript') throw notFound()
      const locked = await lockManuscript(manager, asking, parts.key)
      checkStep(locked, action, args.version)
      await take(locked, action, await step(locked, args))
      return parts.key
    })
  }

  private async write(
    { viewer, loaders, clock }: Context,
    { mutation, args: { idempotencyKey, ...input } }: { mutation: string; args: MutationArgs },
    work: (manager: EntityManager, asking: Asking) => Promise<string>,
  ): Promise<ManuscriptEntity> {
    requirePermission(viewer, Permission.WRITE)
    const key = await this.writer.write({ viewer, mutation, idempotencyKey, input }, (manager) => work(manager, { viewer, now: clock() }))
    loaders.forget()
    const row = await loaders.node(manuscript, key)
    if (!row) throw notFound()
    return row
  }
}

/** Begins an article. Returns its key. */
async function begin(manager: EntityManager, asking: Asking, input: CreateArticleInput): Promise<string> {
  const id = randomUUID()
  const content = await begunContent(manager, { asking, id, input })
  const createdBy = asking.viewer.userId
  await putArticle(manager, id, { content, state: { status: 'DRAFT', version: 1, createdBy }, formerSlugs: [] })
  await keepRevision(manager, {
    articleId: id,
    number: 1,
    action: 'CREATE',
    content,
    note: noteOf('input.note', input.note),
    savedBy: createdBy,
  })
  return id
}

function checkStep({ asking: { viewer }, row }: Locked, action: ManuscriptAction, version: number): void {
  const forbidden = problem(ErrorCode.FORBIDDEN, 'You may not do this with this article.')
  if (!mayEver(viewer, row, action)) throw forbidden
  if (row.version !== version) {
    throw problem(ErrorCode.CONFLICT, `The article was changed meanwhile: its version is now ${row.version}.`, { version: row.version })
  }
  if (!possibleAt[action].includes(row.stage)) {
    const legal = actionsOf(viewer, row)
    const wish = legal.length === 0 ? 'nothing' : legal.join(', ')
    throw problem(ErrorCode.INVALID_TRANSITION, `${action} is not possible while the article is ${row.stage}; possible for you: ${wish}.`, {
      legal,
    })
  }
  if (!mayNow(viewer, row, action)) throw forbidden
}

/** Takes a step: what readers see changes only if the step says so, or if nothing was ever put before them. */
async function take(locked: Locked, action: ManuscriptAction, { content, state, note, release }: Step): Promise<void> {
  const { manager, asking, now, row } = locked
  const version = row.version + 1
  const latest = content ?? contentOf(row)
  if (release) {
    const formerSlugs = row.publishedVersion === null ? [] : [row.publicSlug]
    await putArticle(manager, row.id, { content: latest, state: { ...state, version, publishedVersion: version }, formerSlugs })
  } else if (content && row.publishedVersion === null) {
    await putArticle(manager, row.id, { content, state: { ...state, version }, formerSlugs: [] })
  } else {
    // A step that changes no word leaves nothing waiting that was not waiting before.
    const published = content || row.publishedVersion !== row.version ? {} : { publishedVersion: version }
    await putState(manager, row.id, { ...state, version, ...published })
  }
  const savedBy = asking.viewer.userId
  await keepRevision(manager, { articleId: row.id, number: version, action, content: latest, note: note ?? null, savedBy, savedAt: now })
  if (!(await isStillSeen(locked))) {
    throw problem(ErrorCode.FORBIDDEN, 'You could no longer see the article after this: leave your byline, or let an editor do it.')
  }
}
