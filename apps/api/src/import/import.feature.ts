import type { Feature } from '../feature.ts'
import { ImportRecords1763910000000 } from './import-records.migration.ts'

export const importFeature: Feature = { name: 'import', migrations: [ImportRecords1763910000000] }
