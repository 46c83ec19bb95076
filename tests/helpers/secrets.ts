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

/** What everybody sees: a check that canaries are found where they may be. */
export async function plantPublic(plant: Planter, canaries: Canaries): Promise<void> {
  const words = (noun: string) => canaries.of({ noun, why: 'public', whose: 'paper' })
  const paper = words('publication')
  await plant.link('publication', { name: paper('name'), tagline: paper('tagline'), language: 'en', time_zone: 'UTC' })
  const section = words('section')
  const id = canaries.key(randomUUID(), { noun: 'section', why: 'public', whose: 'paper' })
  await plant.section({ id, slug: section('slug'), name: section('name'), description: section('description') })
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
  const id = canaries.key(randomUUID(), { noun: 'session', why: 'kept', whose: 'paper' })
  await plant.link('session', { id, token_hash: session('tokenHash'), user_id: people.stranger, expires_at })
  const token = words('user_token')
  await plant.link('user_token', {
    token_hash: token('tokenHash'),
    purpose: 'RESET',
    user_id: people.stranger,
    password_hash: token('passwordHash'),
    name: token('name'),
    expires_at,
  })
  await plant.link('attempt', { key: words('attempt')('key') })
  const posted = words('comment_attempt')
  await plant.link('comment_attempt', { who: posted('who'), text_key: posted('textKey'), made_at: new Date() })
  const model = JSON.stringify({ vocabulary: { [words('spam_model')('model')]: true } })
  await plant.link('spam_model', { model, trained: 1, updated_at: new Date() })
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
