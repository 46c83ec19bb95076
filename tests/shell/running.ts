import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'

export interface Outcome {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** A command that was started, in a process group of its own as a shell would do it. */
export class Running {
  stdout = ''
  stderr = ''
  readonly pid: number
  readonly ended: Promise<Outcome>
  readonly #child

  constructor(command: readonly string[], { cwd, env }: { cwd: string; env: NodeJS.ProcessEnv }) {
    const [file = '', ...args] = command
    this.#child = spawn(file, args, { cwd, env: { ...process.env, ...env }, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
    this.pid = this.#child.pid ?? 0
    this.#child.stdout.setEncoding('utf8').on('data', (text: string) => {
      this.stdout += text
    })
    this.#child.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.stderr += text
    })
    this.ended = once(this.#child, 'exit').then(async ([code]) => {
      // What was written last may still be in the pipe; a child that outlives it may hold the pipe open for longer.
      await Promise.race([once(this.#child, 'close'), pause(200)])
      return { code: code as number | null, stdout: this.stdout, stderr: this.stderr }
    })
  }

  async said(words: string, patienceMs = 30_000): Promise<void> {
    const deadline = Date.now() + patienceMs
    while (!this.stdout.includes(words)) {
      if (this.#child.exitCode !== null || this.#child.signalCode !== null || Date.now() > deadline) {
        throw new Error(`It did not say "${words}" but:\n${this.stdout}\n${this.stderr}`)
      }
      await pause(20)
    }
  }

  signal(name: NodeJS.Signals): void {
    process.kill(this.pid, name)
  }

  /** What a terminal does on Ctrl-C: everyone in the foreground gets it. */
  ctrlC(): void {
    process.kill(-this.pid, 'SIGINT')
  }
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

export async function freePort(): Promise<number> {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address !== null ? address.port : 0
}

export async function eventually(holds: () => boolean | Promise<boolean>, patienceMs = 10_000): Promise<boolean> {
  const deadline = Date.now() + patienceMs
  while (!(await holds())) {
    if (Date.now() > deadline) return false
    await pause(50)
  }
  return true
}

export const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  )
