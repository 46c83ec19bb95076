import type { EntityManager } from 'typeorm'
import { PublicationEntity } from './publication.entity.ts'

/** What holds where nobody says otherwise: language of texts, zone of local times. */
export async function houseStyle(manager: EntityManager): Promise<Pick<PublicationEntity, 'language' | 'timeZone'>> {
  return (await manager.findOneBy(PublicationEntity, { id: true })) ?? { language: 'en', timeZone: 'UTC' }
}

/** Name of the paper, also before anybody has given it one. */
export async function nameOfPaper(manager: EntityManager): Promise<string> {
  const [row] = await manager.query<{ name: string }[]>('select name from publication')
  return row?.name ?? 'Broadsheet'
}
