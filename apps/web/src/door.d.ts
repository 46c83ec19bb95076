import type { Config } from './config.ts'

/** A site that is being served. */
export interface RunningWeb {
  /** Where it listens, without a trailing slash. */
  url: string
  /** Finishes the pages that are being printed, then stops. */
  close(): Promise<void>
}

/** What the built server hands to whoever starts it: the paper from the API at `apiUrl`. Port 0 takes any free one. Rejects if it cannot listen. */
export declare function startWeb(options: Pick<Config, 'apiUrl' | 'port'> & Partial<Config>): Promise<RunningWeb>
