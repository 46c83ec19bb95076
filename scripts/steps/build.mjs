import { bin } from './root.mjs'
import { run } from './run.mjs'
import { Refusal } from './say.mjs'

const silence = { TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1', DO_NOT_TRACK: '1', TURBO_UI: 'false' }

/**
 * Builds what is stale, of all workspaces or of one.
 * @param {{ only?: string, signal?: AbortSignal }} options
 */
export async function build({ only, signal } = {}) {
  const filter = only === undefined ? [] : [`--filter=${only}`]
  const { code, output } = await run(bin('turbo'), ['run', 'build', '--output-logs=errors-only', ...filter], { env: silence, signal })
  if (code !== 0 && !signal?.aborted) throw new Refusal(`${output}\nThe build failed.`)
}
