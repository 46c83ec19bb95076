import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { Command } from 'commander'
import { printSchema } from 'graphql'
import { UsageError } from '../explain.ts'
import { features } from '../features.ts'
import { buildGraphQLSchema } from '../graphql/schema.ts'

const committed = () => createRequire(import.meta.url).resolve('@broadsheet/schema/schema.graphql')

export function schemaCommand(): Command {
  const print = new Command('print')
    .description('Print the public schema in SDL.')
    .option('--write', 'write it to packages/schema/schema.graphql instead')
    .option('--check', 'print nothing; fail if packages/schema/schema.graphql is not what the code says')
    .action(async ({ write, check }: { write?: boolean; check?: boolean }) => {
      const sdl = `${printSchema(buildGraphQLSchema(features))}\n`
      if (write) await writeFile(committed(), sdl)
      else if (check) await compare(sdl)
      else process.stdout.write(sdl)
    })
  return new Command('schema').description('The public schema.').addCommand(print)
}

async function compare(sdl: string): Promise<void> {
  if ((await readFile(committed(), 'utf8')) === sdl) return
  throw new UsageError(
    'packages/schema/schema.graphql is not what the code says: run "npx broadsheet schema print --write" and review the change.',
  )
}
