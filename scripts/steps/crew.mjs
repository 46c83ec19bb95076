import { once } from 'node:events'
import { launch } from './child.mjs'
import { Refusal } from './say.mjs'

// Two processes with four seconds each stay within the ten seconds that a stop may take.
const graceMs = 4000

/** With exit code 1 a process has told the reason itself. */
const spoken = ({ code }) => code === 1

const how = ({ code, signal }) => (signal === null ? `exit code ${code}` : signal)

async function asked(stop) {
  if (!stop.aborted) await once(stop, 'abort')
}

/** The processes that serve the paper, started one after the other and stopped in the opposite order. */
export class Crew {
  #members = []

  add(name, options) {
    const member = launch(name, options)
    this.#members.push(member)
    return member
  }

  /** Starts a process and waits until it serves; the answer is its address, or nothing if a stop was asked for meanwhile. */
  async serve(name, { stop, ...options }) {
    const member = this.add(name, options)
    const tooEarly = member.gone.then((end) => {
      if (!stop.aborted) throw new Refusal(spoken(end) ? '' : `${name} ended before it was ready (${how(end)}).`)
    })
    tooEarly.catch(() => {})
    return Promise.race([member.ready, tooEarly, asked(stop)])
  }

  /** Returns when a stop is asked for, and throws when a process ends by itself. */
  async watch(stop) {
    const ends = this.#members.map((member) => member.gone.then((end) => ({ member, end })))
    const first = await Promise.race([...ends, asked(stop)])
    if (first === undefined || stop.aborted) return
    const { member, end } = first
    throw new Refusal(spoken(end) ? '' : `${member.name} ended unexpectedly (${how(end)}), so everything is stopped.`)
  }

  async stop() {
    for (const member of [...this.#members].reverse()) await member.stop(graceMs)
  }

  kill() {
    for (const member of this.#members) member.kill()
  }
}
