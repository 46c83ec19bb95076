import type { Feature } from '../feature.ts'
import { Search1764170000000 } from './search.migration.ts'
import { SearchResolver } from './search.resolver.ts'

export const searchFeature: Feature = { name: 'search', migrations: [Search1764170000000], resolvers: [SearchResolver] }
