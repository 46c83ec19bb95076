import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { alive, descendants } from './processes.ts'
import { eventually, freePort, Running } from './running.ts'

const home = join(import.meta.dirname, '../..')

/** A folder of data of its own, and what it takes to publish from it: `npm start` with the real processes. */
export class Paper {
  readonly #folder = mkdtempSync(join(tmpdir(), 'broadsheet-paper-'))
  readonly #started: Running[] = []

  /** Runs the command and does not wait for anything. */
  async run(env: NodeJS.ProcessEnv = {}, command: readonly string[] = [process.execPath, 'scripts/start.mjs']) {
    const { WEB_PORT = String(await freePort()), API_PORT = String(await freePort()) } = env
    const ports = { WEB_PORT, API_PORT }
    const own = { ...ports, BROADSHEET_DATA: this.#folder, DATABASE_URL: '', SITE_URL: '', npm_lifecycle_event: undefined }
    const running = new Running(command, { cwd: home, env: { ...own, ...env } })
    this.#started.push(running)
    return Object.assign(running, { ports, site: `http://localhost:${ports.WEB_PORT}`, api: `http://localhost:${ports.API_PORT}/graphql` })
  }

  /** Runs the command and waits until everything is served. */
  async open(env?: NodeJS.ProcessEnv, command?: readonly string[]) {
    const running = await this.run(env, command)
    await running.said('Ctrl-C stops both', 60_000)
    return running
  }

  subfolder(name: string): string {
    return join(this.#folder, name)
  }

  async clear(): Promise<void> {
    for (const running of this.#started) await leavesNothing(running, () => running.signal('SIGKILL'))
    rmSync(this.#folder, { recursive: true, maxRetries: 50, retryDelay: 100 })
  }
}

/** Ends what runs, and tells whether all that it had started is gone within the ten seconds that were promised. */
export async function leavesNothing(running: Running, end: () => void): Promise<boolean> {
  const everything = [running.pid, ...descendants(running.pid).map(({ pid }) => pid)]
  if (alive([running.pid]).length > 0) end()
  return eventually(() => alive(everything).length === 0)
}

/** The id of the latest article, which is another one in every newsroom. */
export async function latestArticle(api: string): Promise<string | undefined> {
  const body = JSON.stringify({ query: '{ articles(first: 1) { nodes { id } } }' })
  const reply = await fetch(api, { method: 'POST', body, headers: { 'content-type': 'application/json' } })
  const { data } = (await reply.json()) as { data: { articles: { nodes: { id: string }[] } } }
  return data.articles.nodes[0]?.id
}
