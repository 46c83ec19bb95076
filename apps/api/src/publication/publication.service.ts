import type { EntityManager } from 'typeorm'

/** Name of the paper, also before anybody has given it one. */
export async function nameOfPaper(manager: EntityManager): Promise<string> {
  const [row] = await manager.query<{ name: string }[]>('select name from publication')
  return row?.name ?? 'Broadsheet'
}
