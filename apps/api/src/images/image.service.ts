import { randomUUID } from 'node:crypto'
import { ErrorCode, Permission } from '@broadsheet/schema'
import type { ReviseImageArgs } from '@broadsheet/schema/graphql'
import type { EntityManager } from 'typeorm'
import { requirePermission } from '../access/permission.ts'
import { may, type Viewer } from '../access/viewer.ts'
import type { Writer } from '../database/writer.ts'
import type { Context } from '../graphql/context.ts'
import { problem } from '../graphql/problems.ts'
import { fromGlobalId } from '../relations/global-id.ts'
import { ImageEntity } from './image.entity.ts'
import { image } from './image.noun.ts'
import type { Originals } from './originals.ts'
import { altOf, revisionOf } from './revision.ts'
import { readSupplied } from './supplied/supplied.ts'

/** A file as it came, and what was said of it. */
export interface Upload {
  readonly file: Buffer
  readonly alt: string
}

/** Where images go. */
interface Store {
  readonly originals: Originals
  readonly writer: Writer
}

/** Takes an image in. Each upload is an image of its own, because the same picture may come with other rights; its file is kept once. */
export async function uploadImage(viewer: Viewer, upload: Upload, { originals, writer }: Store): Promise<ImageEntity> {
  requirePermission(viewer, Permission.UPLOAD_IMAGES)
  const alt = altOf('alt', upload.alt)
  const original = await originals.keep(upload.file)
  const { credits, license, caption } = await readSupplied(upload.file)
  return writer.write({ viewer, mutation: 'uploadImage', input: null }, async (manager) => {
    const row = manager.create(ImageEntity, {
      ...{ id: randomUUID(), alt, credits, license, ...original },
      ...{ focalPoint: null, canDistribute: false, creditNotRequired: false, suppliedCaption: caption, uploadedBy: viewer.userId },
    })
    await manager.insert(ImageEntity, row)
    return row
  })
}

/** Changes what is known of an image. Editors change all, authors those that they uploaded. Returns its key. */
export async function reviseImage({ viewer, loaders }: Context, wish: ReviseImageArgs, writer: Writer): Promise<string> {
  requirePermission(viewer, Permission.UPLOAD_IMAGES)
  const named = fromGlobalId(wish.id)
  const row = named?.type === image.type ? await loaders.node(image, named.key) : null
  if (!row) throw problem(ErrorCode.NOT_FOUND, 'There is no such image.', { field: 'id' })
  if (!may(viewer, Permission.EDIT) && row.uploadedBy !== viewer.userId) {
    throw problem(ErrorCode.FORBIDDEN, 'You may change only images that you uploaded.')
  }
  const revision = revisionOf(wish.input)
  const { idempotencyKey } = wish
  return writer.write({ viewer, mutation: 'reviseImage', idempotencyKey, input: [row.id, wish.input] }, async (manager) => {
    const before = await manager.findOneOrFail(ImageEntity, { where: { id: row.id }, lock: { mode: 'pessimistic_write' } })
    const after = { ...before, ...revision }
    if (isCredited(before) && !isCredited(after) && (await isShown(manager, row.id))) {
      throw problem(ErrorCode.CREDIT_REQUIRED, 'An image that is shown keeps a credit, or the mark that it needs none.', { image: wish.id })
    }
    if (Object.keys(revision).length > 0) await manager.update(ImageEntity, { id: row.id }, revision)
    return row.id
  })
}

const isCredited = ({ credits, creditNotRequired }: ImageEntity) => credits.length > 0 || creditNotRequired

/** Whether anything shows the image, or will. */
async function isShown(manager: EntityManager, id: string): Promise<boolean> {
  const [found] = await manager.query<{ shown: boolean }[]>(
    `select exists (select from article_image where image_id = $1) or exists (select from author where portrait_id = $1) as shown`,
    [id],
  )
  return found?.shown === true
}
