import { spawn } from 'node:child_process'

// Waits for the end of its input, which comes however the writer ends; then for that of Postgres, but not for ever, since an
// unburied process looks alive.
const script = `
read -r _
kill -INT "$1" 2>/dev/null
[ -n "$2" ] || exit 0
n=0
while [ $n -lt 50 ] && kill -0 "$1" 2>/dev/null; do sleep 0.1; n=$((n + 1)); done
rm -rf "$2"`

/**
 * Stops Postgres when this process ends in any way that gives it no chance to: by kill -9, a crash, a plain process.exit.
 * Holds for the rest what `stopOrphans` finds at the next start; without it, each aborted run of the tests would leave a
 * server behind for which no next start comes.
 * @param leftover a folder to delete afterwards
 * @returns what dismisses the guardian, once Postgres has ended
 */
export function guard(pid: number, leftover = ''): () => void {
  const guardian = spawn('/bin/sh', ['-c', script, 'guardian', String(pid), leftover], {
    cwd: '/',
    // Away from the terminal, whose Ctrl-C would otherwise dismiss it.
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  guardian.on('error', () => {})
  guardian.stdin.on('error', () => {})
  guardian.unref()
  return () => {
    guardian.kill('SIGKILL')
    guardian.stdin.destroy()
  }
}
