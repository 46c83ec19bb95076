import { randomUUID } from 'node:crypto'
import type { Canaries } from './canaries.ts'
import type { Newsroom } from './newsroom.ts'
import type { Planter } from './plant.ts'
import type { People } from './viewers.ts'

interface Parts {
  readonly newsroom: Newsroom
  readonly plant: Planter
  readonly canaries: Canaries
  readonly people: People
}

/** What the paper keeps for itself: secrets, sessions, replies, records of imports. */
export async function plantSecrets({ newsroom, plant, canaries, people }: Parts): Promise<void> {
  const words = (noun: string) => canaries.of({ noun, why: 'kept', whose: 'paper' })
  const { rows } = await newsroom.db.query('select name, value from secret')
  for (const { name, value } of rows) canaries.secret(value, { noun: 'secret', why: 'kept', whose: 'paper', part: name })
  const secret = words('secret')
  await plant.link('secret', { name: secret('name'), value: secret('value') })
  const session = words('session')
  const expires_at = new Date(Date.now() + 3_600_000)
  await plant.link('session', { token_hash: session('tokenHash'), user_id: people.stranger, expires_at })
  const reply = words('idempotent_reply')
  await plant.link('idempotent_reply', {
    asker: reply('asker'),
    key: reply('key'),
    request: reply('request'),
    reply: JSON.stringify({ told: reply('reply') }),
  })
  const record = words('import_record')
  const row_id = canaries.key(randomUUID(), { noun: 'import_record', why: 'kept', whose: 'paper' })
  await plant.link('import_record', {
    source: record('source'),
    kind: 'article',
    external_id: record('externalId'),
    row_id,
    fingerprint: record('fingerprint'),
  })
}
