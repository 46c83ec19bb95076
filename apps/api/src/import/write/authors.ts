import { AuthorEntity } from '../../authors/author.entity.ts'
import { renewEntriesOf } from '../../search/renewal.service.ts'
import { freeSlug } from '../../slugs/free-slug.ts'
import { oneLine } from '../plain-text.ts'
import type { Run } from '../run.ts'
import { slugOf } from '../slugs.ts'
import type { AuthorRecord } from '../wxr/records.ts'

/** Writes the authors of a file. Returns the key of each row by login. */
export async function writeAuthors({ database, memory, ledger, survey }: Run): Promise<Map<string, string>> {
  const keys = new Map<string, string>()
  for (const [login, record] of survey.authors) {
    if (login === '') {
      ledger.skip('authors', 'without a name')
      continue
    }
    const name = nameOf(record)
    const slug = slugOf(name, login)
    const { id, outcome } = await database.transaction((manager) =>
      memory.settle(manager, {
        kind: 'author',
        externalId: login,
        content: { name, slug },
        async write(id) {
          const known = await manager.findOneBy(AuthorEntity, { id })
          const row = known ?? { id, kind: 'PERSON' as const, biography: null, links: [], portraitId: null }
          await manager.save(AuthorEntity, { ...row, name, slug: await freeSlug(manager, 'author', { slug, id }) })
          if (known && known.name !== name) await renewEntriesOf(manager, { authorId: id })
        },
      }),
    )
    keys.set(login, id)
    ledger.take('authors', outcome)
  }
  return keys
}

function nameOf({ login, displayName, firstName, lastName }: AuthorRecord): string {
  return oneLine(displayName, 200) || oneLine(`${firstName} ${lastName}`, 200) || oneLine(login, 200)
}
