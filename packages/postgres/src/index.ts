export type { Database, Say } from './database.ts'
export { createDatabase, dropDatabase } from './databases.ts'
export type { EmbeddedOptions } from './embedded/options.ts'
export { startEmbedded } from './embedded/start.ts'
export { startThrowaway } from './embedded/throwaway.ts'
export {
  DatabaseError,
  DatabaseLost,
  DatabaseNotStarted,
  DatabaseUnavailable,
  FolderInUse,
  FolderNotWritable,
  NoAccountForPostgres,
  PlatformUnsupported,
  PortTaken,
} from './errors.ts'
export { type DatabaseOptions, findDatabase } from './find.ts'
