import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import { ask } from '../database/ask.ts'
import { lockStatistics } from './entry.service.ts'

/** Counts the lexemes of all entries anew, and forgets words that no entry bears now: those that are written next learn theirs. */
export async function recount(manager: EntityManager): Promise<void> {
  await lockStatistics(manager)
  await ask(manager, sql`delete from search_lexeme`)
  await ask(
    manager,
    sql`insert into search_lexeme (config, lexeme, articles)
      select config, '', count(*) from search_entry where counted group by config
      union all select config, u.lexeme, count(*) from search_entry cross join unnest(words) u where counted and u.lexeme <> '¶' group by 1, 2`,
  )
  await ask(
    manager,
    sql`delete from search_word w where not exists (select from search_lexeme n where n.config = w.config and n.lexeme = w.lexeme)`,
  )
}
