// npm hands a Ctrl-C on to us that the terminal has given us already: within this time two of them are one.
const sameKeyMs = 1000
const parentCheckMs = 500

/**
 * Listens for the wish to stop: Ctrl-C, a signal, or the death of the npm that started us.
 * `signal` is aborted by the first wish; `force` is called by another one that follows.
 */
export function listenForStop(force) {
  const controller = new AbortController()
  let asked
  const ask = () => {
    if (asked === undefined) {
      asked = Date.now()
      controller.abort()
    } else if (Date.now() - asked > sameKeyMs) force()
  }
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, ask)
  if (process.env.npm_lifecycle_event !== undefined) watchParent(ask)
  return controller.signal
}

/** An npm that was killed outright cannot tell us; its child is then handed to another parent. */
function watchParent(ask) {
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    ask()
  }, parentCheckMs)
  timer.unref()
}
