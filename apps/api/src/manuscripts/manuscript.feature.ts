import type { Feature } from '../feature.ts'
import { Manuscripts1764120000000 } from './manuscripts.migration.ts'

export const manuscriptFeature: Feature = { name: 'manuscripts', migrations: [Manuscripts1764120000000] }
