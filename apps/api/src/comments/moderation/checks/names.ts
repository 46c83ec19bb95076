import { ErrorCode } from '@broadsheet/schema'
import type { EntityManager } from 'typeorm'
import { type Check, hold, pass, type Remark, reject } from '../check.ts'
import { folded, likeness } from '../folded.ts'

/** Who speaks for a paper. Refused also as a part of a name: "Moderator Anna". */
const offices = ['admin', 'administrator', 'moderator', 'moderation', 'editor', 'editorial', 'staff', 'support']

/** Letters of a word of the paper's name from which on it stands for the paper: "The" does not. */
const telling = 4

/** Whether a name can be taken for that of somebody who speaks for the paper. Readers who signed up keep theirs, but wait. */
export const names: Check = {
  name: 'NAME',
  async inspect({ name, commenter }, { manager }) {
    const taken = soundsOfficial(name) ? name : await whoseName({ name, commenter }, manager)
    if (taken === null) return pass('The name is nobody else\u2019s.')
    const detail = `The name "${name}" can be taken for "${taken}".`
    if (commenter.userId === null) {
      return reject('This name is reserved, or looks like one that is. Please take another one.', {
        code: ErrorCode.NAME_TAKEN,
        field: 'input.name',
        detail,
      })
    }
    if (await belongsToNewsroom(commenter.userId, manager)) return pass('The commenter belongs to the newsroom.')
    return hold('Your comment waits for a moderator, because your name looks like that of somebody else.', detail)
  },
}

function soundsOfficial(name: string): boolean {
  return [name, ...name.split(/[\s.,;:_/()-]+/u)].some((part) => offices.some(likeness(part)))
}

/** The name of the paper, of an author or of a colleague that looks the same; null if there is none. */
async function whoseName({ name, commenter }: Pick<Remark, 'name' | 'commenter'>, manager: EntityManager): Promise<string | null> {
  const like = likeness(name)
  const { length } = folded(name).replaceAll(' ', '')
  const papers = await manager.query<{ name: string }[]>('select name from publication')
  for (const paper of papers) {
    const words = paper.name.split(/\s+/).filter((word) => [...word].length >= telling)
    const taken = [paper.name, words.join(' '), ...words].find(like)
    if (taken !== undefined) return taken
  }
  // Look-alikes differ by a few letters at most: most names need not be compared.
  const people = await manager.query<{ name: string }[]>(
    `select name from author where char_length(replace(name, ' ', '')) between $1 and $2
    union select name from app_user where role <> 'READER' and id is distinct from $3 and char_length(replace(name, ' ', '')) between $1 and $2`,
    [length - 4, length + 4, commenter.userId],
  )
  return people.find((person) => like(person.name))?.name ?? null
}

async function belongsToNewsroom(userId: string, manager: EntityManager): Promise<boolean> {
  const rows = await manager.query<unknown[]>(`select from app_user where id = $1 and role <> 'READER'`, [userId])
  return rows.length > 0
}
