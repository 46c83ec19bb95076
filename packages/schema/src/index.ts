/**
 * Browser door: words, limits and codes. No class and no decorator, so that a page can import it for nothing.
 */
export type { BlockKind } from './blocks/index.ts'
export { limits } from './limits.ts'
export { ErrorCode, problemStatus } from './problems.ts'
export * from './vocabulary/article.ts'
export * from './vocabulary/author.ts'
export * from './vocabulary/block.ts'
export * from './vocabulary/comment.ts'
export * from './vocabulary/image.ts'
export * from './vocabulary/manuscript.ts'
export * from './vocabulary/moderation.ts'
export * from './vocabulary/search.ts'
export * from './vocabulary/user.ts'
export * from './vocabulary/viewer.ts'
