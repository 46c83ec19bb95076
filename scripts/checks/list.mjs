import { existsSync, readdirSync } from 'node:fs'
import { bin, inRoot, readJson, root } from '../steps/root.mjs'
import { run } from '../steps/run.mjs'
import { brokenDirections } from './imports.mjs'
import { silencedRules } from './silence.mjs'

/** A check is its name and what finds the faults; nothing found, nothing printed, means that it holds. */
const command = (name, [file, ...args], remedy) => ({
  name,
  find: async () => {
    const { code, output } = await run(file, args)
    if (code === 0) return ''
    return [output || `${file} ended with ${code}`, ...(remedy ? [`To mend it: ${remedy}`] : [])].join('\n')
  },
})

const broken = () => brokenDirections(root).map(({ path, line, target, rule }) => `${path}:${line} imports ${target}\n    ${rule}`)

const lines = (name, find) => ({ name, find: async () => find(root).join('\n') })

const workspaces = readJson('package.json')
  .workspaces.flatMap((pattern) =>
    pattern.endsWith('/*') ? readdirSync(inRoot(pattern.slice(0, -2))).map((name) => `${pattern.slice(0, -1)}${name}`) : [pattern],
  )
  .filter((folder) => existsSync(inRoot(folder, 'tsconfig.json')))

const broadsheet = inRoot('apps/api/bin/broadsheet.js')

/** Everything that can be said about the sources without running them, in the order in which it is told. */
export const checks = [
  ...[...workspaces, 'scripts'].map((folder) => command(`types of ${folder}`, [bin('tsc'), '--noEmit', '--pretty', 'false', '-p', folder])),
  command(
    'format and lint',
    [bin('biome'), 'ci', '--error-on-warnings', '--diagnostic-level=warn', '--colors=off', '--max-diagnostics=50'],
    'npm run format',
  ),
  lines('import directions', broken),
  lines('no silenced rule', silencedRules),
  command('unused code', [bin('knip'), '--no-progress', '--no-config-hints']),
  command('schema.graphql is what the classes say', [process.execPath, broadsheet, 'schema', 'print', '--check']),
  command(
    "the web's types are what schema.graphql says",
    ['npm', 'run', '--silent', 'codegen', '-w', 'apps/web', '--', '--check'],
    'npm run codegen -w apps/web',
  ),
]
