import { spawn } from 'node:child_process'
import { stripVTControlCharacters } from 'node:util'
import { root } from './root.mjs'

const graceMs = 4000

/**
 * Runs a command to its end, quietly unless `show` is set; `signal` ends it before.
 * @param {{ env?: NodeJS.ProcessEnv, show?: boolean, signal?: AbortSignal }} options
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, options = {}) {
  const { env = {}, show = false, signal } = options
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => (output += text))

    let escalation
    const end = () => {
      child.kill('SIGTERM')
      escalation = setTimeout(() => child.kill('SIGKILL'), graceMs)
    }
    if (signal?.aborted) end()
    signal?.addEventListener('abort', end, { once: true })

    child.once('error', reject)
    child.once('close', (code) => {
      clearTimeout(escalation)
      signal?.removeEventListener('abort', end)
      resolve({ code, output: stripVTControlCharacters(output).trim() })
    })
  })
}
