import { spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { root } from './root.mjs'

/**
 * Starts one of Broadsheet's processes. It says `{ ready: address }` over IPC when it serves, and leaves when IPC closes
 * (so that it outlives nobody who was killed) or on SIGTERM.
 */
export function launch(name, { command, env, cwd = root }) {
  const [file, ...args] = command
  const child = spawn(file, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    // A process group of its own: the terminal's Ctrl-C reaches us only, and we stop things in their order.
    detached: true,
  })
  const gone = new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }))
    child.once('error', (error) => resolve({ code: error.message, signal: null }))
  })
  const ready = new Promise((resolve) => {
    child.on('message', (/** @type {{ ready?: string }} */ message) => {
      if (message.ready !== undefined) resolve(message.ready)
    })
  })
  return { name, ready, gone, stop: (graceMs) => stop(child, gone, graceMs), kill: () => killGroup(child, 'SIGKILL') }
}

async function stop(child, gone, graceMs) {
  if (child.connected) child.disconnect()
  child.kill('SIGTERM')
  await Promise.race([gone, sleep(graceMs)])
  // Also after an orderly end: what a process that died left behind in its group must not stay.
  killGroup(child, 'SIGKILL')
  await gone
}

function killGroup(child, signal) {
  try {
    process.kill(-child.pid, signal)
  } catch {
    // Nobody is left in the group.
  }
}
