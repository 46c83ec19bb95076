import cliProgress from 'cli-progress'

/** Told how far something is that takes long. */
export interface Progress {
  begin(what: string, total: number): void
  step(by: number): void
  end(): void
}

export const noProgress: Progress = { begin: () => {}, step: () => {}, end: () => {} }

/** A bar on a terminal; elsewhere nothing, because a log file cannot take back a line. */
export function progressOn(stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) return noProgress
  let bar: cliProgress.SingleBar | undefined
  return {
    begin(what, total) {
      bar?.stop()
      bar = new cliProgress.SingleBar({
        stream,
        format: `${what.padEnd(20)} {bar} {percentage}% | {eta_formatted} left`,
        clearOnComplete: true,
        hideCursor: true,
      })
      bar.start(Math.max(1, total), 0)
    },
    step: (by) => bar?.increment(by),
    end: () => bar?.stop(),
  }
}
