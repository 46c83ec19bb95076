import type { Feature } from '../feature.ts'
import { FirstEdition1763900000000 } from './migrations/1763900000000-first-edition.ts'

export const databaseFeature: Feature = { name: 'database', migrations: [FirstEdition1763900000000] }
