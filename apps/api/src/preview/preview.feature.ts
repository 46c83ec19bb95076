import type { Feature } from '../feature.ts'
import { PreviewSecret1764130000000 } from './preview.migration.ts'
import { PreviewResolver } from './preview.resolver.ts'

export const previewFeature: Feature = { name: 'preview', migrations: [PreviewSecret1764130000000], resolvers: [PreviewResolver] }
