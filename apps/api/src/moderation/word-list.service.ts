import { Permission } from '@broadsheet/schema'
import type { SetWordListArgs, WordList } from '@broadsheet/schema/graphql'
import { requirePermission } from '../access/permission.ts'
import { setWordList } from '../comments/moderation/words.ts'
import type { Writer } from '../database/writer.ts'
import type { Context } from '../graphql/context.ts'
import { writeAs } from './work.ts'

/** The words that comments are looked at for. */
export class WordListService {
  constructor(private readonly writer: Writer) {}

  async set(context: Context, args: SetWordListArgs): Promise<WordList> {
    requirePermission(context.viewer, Permission.MODERATE)
    const { language, hold, reject } = args
    return writeAs(this.writer, { context, mutation: 'setWordList', args }, async ({ manager }) => {
      const kept = await setWordList(manager, { language, hold, reject })
      return { language: kept.language, hold: [...kept.hold], reject: [...kept.reject] }
    })
  }
}
