import type { Feature, Job } from '../feature.ts'
import { writeMissing } from './missing.ts'
import { Search1764170000000 } from './search.migration.ts'
import { SearchEdgeResolver, SearchResolver } from './search.resolver.ts'

/** For databases with articles from before there were entries. */
const fill: Job = {
  name: 'search entries',
  async run(source, stop) {
    const written = await writeMissing(source, stop)
    return written === 0 ? null : `${written} articles can be found that could not before`
  },
}

export const searchFeature: Feature = {
  name: 'search',
  migrations: [Search1764170000000],
  resolvers: [SearchResolver, SearchEdgeResolver],
  jobs: [fill],
}
