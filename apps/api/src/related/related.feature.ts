import type { Feature } from '../feature.ts'
import { Related1764171000000 } from './related.migration.ts'

export const relatedFeature: Feature = { name: 'related', migrations: [Related1764171000000] }
