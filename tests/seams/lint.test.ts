import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { silencedRules } from '../../scripts/checks/silence.mjs'

const home = join(import.meta.dirname, '../..')

// In two pieces, so that the check of the sources does not find them here.
const ignore = `// biome-${'ignore'} lint/style/noVar: because`
const cast = `as ${'any'}`

const lines = (count: number) => Array.from({ length: count }, (_, index) => `export const a${index} = 1\n`).join('')

const habits: readonly (readonly [rule: string, files: Record<string, string>])[] = [
  ['noExplicitAny', { 'apps/api/src/a.ts': 'export const read = (text: any) => text\n' }],
  ['noDefaultExport', { 'apps/api/src/a.ts': 'export default 1\n' }],
  ['noExcessiveLinesPerFile', { 'apps/api/src/a.ts': lines(251) }],
  ['useMaxParams', { 'apps/api/src/a.ts': 'export const sum = (a: number, b: number, c: number, d: number) => a + b + c + d\n' }],
  [
    'noImportCycles',
    {
      'apps/api/src/a.ts': "import { b } from './b.ts'\n\nexport const a = () => b()\n",
      'apps/api/src/b.ts': "import { a } from './a.ts'\n\nexport const b = (): unknown => a()\n",
    },
  ],
  ['noBarrelFile', { 'apps/api/src/index.ts': "export { a } from './a.ts'\n", 'apps/api/src/a.ts': 'export const a = 1\n' }],
  ['noFloatingPromises', { 'apps/api/src/a.ts': 'const save = async () => {}\nexport function leave() {\n  save()\n}\n' }],
  [
    'useImportExtensions',
    { 'apps/api/src/a.ts': "import { b } from './b'\n\nexport const a = b\n", 'apps/api/src/b.ts': 'export const b = 1\n' },
  ],
  ['noFocusedTests', { 'tests/api/a.test.ts': "import { it } from 'vitest'\n\nit.only('is alone', () => {})\n" }],
  ['noUnusedVariables', { 'apps/api/src/a.ts': 'const a = 1\n' }],
  ['format', { 'apps/api/src/a.ts': 'export const a = "b";\n' }],
]

describe('The linter', () => {
  let root: string
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'broadsheet-lint-'))
    copyFileSync(join(home, 'biome.json'), join(root, 'biome.json'))
  })
  afterEach(() => rmSync(root, { recursive: true }))

  function lint(files: Record<string, string>) {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, file)), { recursive: true })
      writeFileSync(join(root, file), text)
    }
    const options = ['ci', '--error-on-warnings', '--colors=off']
    const { status, stdout, stderr } = spawnSync(join(home, 'node_modules/.bin/biome'), options, { cwd: root, encoding: 'utf8' })
    return { status, output: stdout + stderr }
  }

  it.each(habits)('refuses what breaks %s', (rule, files) => {
    const { status, output } = lint(files)
    expect(output).toContain(rule)
    expect(status).toBe(1)
  })

  it('lets pass what keeps the habits, decorated parameters among it', () => {
    const source = "export class Door {\n  open(@Arg('slug', () => String) slug: string) {\n    return slug\n  }\n}\n"
    const arg = "import { Arg } from 'type-graphql'\n\n"
    expect(lint({ 'apps/api/src/a.ts': arg + source })).toMatchObject({ status: 0 })
  })

  it('may not be silenced', () => {
    lint({ 'apps/api/src/a.ts': `${ignore}\nvar a = 1\nexport const b = a ${cast}\n` })
    expect(silencedRules(root)).toEqual([`apps/api/src/a.ts:1 ${ignore}`, `apps/api/src/a.ts:3 export const b = a ${cast}`])
  })
})
