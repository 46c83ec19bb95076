import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const cache = join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'broadsheet-browser')
const unpacking = `import chromium from '@sparticuz/chromium'; await chromium.executablePath()`

/** Fonts for a machine that has none: the letters that the fonts of the paper lack must come from somewhere. */
const fontList = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>
`

/** The browser that comes as a package, unpacked once: its program, the libraries it may need, and a list of fonts. */
export async function unpackChromium(): Promise<{ path: string; libraries: string; fonts: string }> {
  const folder = join(cache, packedVersion())
  if (!existsSync(folder)) await unpackInto(folder)
  return { path: join(folder, 'chromium'), libraries: join(folder, 'al2023', 'lib'), fonts: join(folder, 'fonts', 'own.conf') }
}

async function unpackInto(folder: string): Promise<void> {
  await mkdir(cache, { recursive: true })
  const partial = await mkdtemp(join(cache, 'part-'))
  try {
    // The package unpacks into the folder for temporary files, and the libraries only where it believes to be in a certain cloud.
    const env = { ...process.env, TMPDIR: partial, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' }
    await run(process.execPath, ['--input-type=module', '--eval', unpacking], { cwd: import.meta.dirname, env })
    await writeFile(join(partial, 'fonts', 'own.conf'), fontList)
    // Whoever runs the tests next may be somebody else.
    for (const file of [partial, join(partial, 'chromium')]) await chmod(file, 0o755)
    // Renamed when whole, so that nobody ever starts half a browser. Another test file may have been faster.
    await rename(partial, folder).catch((problem: unknown) => {
      if (!existsSync(folder)) throw problem
    })
  } finally {
    await rm(partial, { recursive: true, force: true })
  }
}

function packedVersion(): string {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  const { version } = JSON.parse(readFileSync(join(dirname(entry), '..', '..', 'package.json'), 'utf8')) as { version: string }
  return version
}
