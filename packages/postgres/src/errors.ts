/**
 * What can be expected to go wrong with the database. Each has a `code` for programs and, as its message, one sentence
 * for people that says what to do and never holds a password.
 */
export abstract class DatabaseError extends Error {
  abstract readonly code: string

  constructor(sentence: string, options?: ErrorOptions) {
    super(sentence, options)
    this.name = new.target.name
  }
}

/** The database that a URL names cannot be reached or does not let us in. */
export class DatabaseUnavailable extends DatabaseError {
  readonly code = 'DATABASE_UNAVAILABLE'
}

/** Another living instance keeps its data in this folder. */
export class FolderInUse extends DatabaseError {
  readonly code = 'FOLDER_IN_USE'

  constructor(folder: string) {
    super(`The folder ${folder} is in use by another running instance: stop that one, or choose another folder.`)
  }
}

/** The folder for the data cannot be made, read or written by this user. */
export class FolderNotWritable extends DatabaseError {
  readonly code = 'FOLDER_NOT_WRITABLE'
}

/** No Postgres is available for this operating system and processor, or it was not installed. */
export class PlatformUnsupported extends DatabaseError {
  readonly code = 'PLATFORM_UNSUPPORTED'
}

/** Started by root, and no unprivileged user can be found, or one that can reach the data. */
export class NoAccountForPostgres extends DatabaseError {
  readonly code = 'NO_ACCOUNT_FOR_POSTGRES'
}

/** The port that was asked for cannot be had. */
export class PortTaken extends DatabaseError {
  readonly code = 'PORT_TAKEN'

  constructor(port: number) {
    super(`The port ${port} of 127.0.0.1 cannot be used for the database: free it, or choose another one.`)
  }
}

/** Postgres gave up while it was set up or started; the sentence carries its own words. */
export class DatabaseNotStarted extends DatabaseError {
  readonly code = 'DATABASE_NOT_STARTED'
}

/** Postgres ended although nobody asked it to. */
export class DatabaseLost extends DatabaseError {
  readonly code = 'DATABASE_LOST'
}
