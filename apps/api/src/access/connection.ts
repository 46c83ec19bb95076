/** A session as its owner holds it. */
export interface SessionToken {
  readonly token: string
  readonly expiresAt: Date
}

/** The request behind a viewer: what signing in and out need of it. */
export interface Connection {
  /** Address of the client, by which attempts are counted. */
  readonly address: string
  /** Token of the session that the request holds: the one it came with, until another one is kept. */
  readonly token: string | null
  /** What marks the browser of somebody who commented as a guest. */
  readonly guest: string | null
  /** Signed permission to see one article as it will be; see `preview/`. */
  readonly preview: string | null
  /** Puts a session into the reply; null takes it away. */
  keep(session: SessionToken | null): void
  /** Marks the browser of a guest. */
  keepGuest(token: string): void
}

/** For work that no request asks for, such as the command line. */
export const noConnection: Connection = { address: '', token: null, guest: null, preview: null, keep: () => {}, keepGuest: () => {} }
