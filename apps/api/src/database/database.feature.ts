import type { Feature } from '../feature.ts'
import { FirstEdition1763900000000 } from './migrations/1763900000000-first-edition.ts'
import { IdempotentReplies1764100000000 } from './migrations/1764100000000-idempotent-replies.ts'

export const databaseFeature: Feature = { name: 'database', migrations: [FirstEdition1763900000000, IdempotentReplies1764100000000] }
