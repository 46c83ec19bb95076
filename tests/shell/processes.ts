import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'

interface Process {
  readonly pid: number
  readonly parent: number
  readonly command: string
}

/** The name in brackets of /proc/…/stat may itself hold brackets and spaces: what counts comes after the last one. */
function fromProc(pid: string): Process[] {
  try {
    const [state, parent] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    if (state === 'Z') return []
    return [{ pid: Number(pid), parent: Number(parent), command: readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ') }]
  } catch {
    return []
  }
}

function fromPs(line: string): Process[] {
  const [, pid, parent, command] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? []
  return pid ? [{ pid: Number(pid), parent: Number(parent), command: command ?? '' }] : []
}

function processes(): Process[] {
  if (existsSync('/proc/self/stat'))
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap(fromProc)
  return execFileSync('ps', ['-A', '-o', 'pid=,ppid=,command='], { encoding: 'utf8' }).split('\n').flatMap(fromPs)
}

/** Everything that a process started, directly or not, and that is alive now. */
export function descendants(pid: number): Process[] {
  const all = processes()
  const below = (parent: number): Process[] => all.filter((each) => each.parent === parent).flatMap((each) => [each, ...below(each.pid)])
  return below(pid)
}

export const alive = (pids: readonly number[]): Process[] => processes().filter(({ pid }) => pids.includes(pid))
