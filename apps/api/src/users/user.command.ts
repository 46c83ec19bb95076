import { Role } from '@broadsheet/schema'
import { Command, Option } from 'commander'
import { say, withDatabase } from '../cli/with-database.ts'
import { enrol, listUsers } from './enrol.ts'
import { readPassword } from './read-password.ts'

interface Wishes {
  email: string
  role: string
  name?: string
  section: string[]
  author?: string
}

export function userCommand(): Command {
  const add = new Command('add')
    .description('Add somebody who may sign in. Asks for the password, or takes the first line of standard input.')
    .requiredOption('--email <address>', 'their e-mail address')
    .addOption(
      new Option('--role <role>', 'what they may do').choices(Object.keys(Role).map((role) => role.toLowerCase())).makeOptionMandatory(),
    )
    .option('--name <name>', 'their name; what stands before the @ by default')
    .option('--section <slug...>', 'the sections that an editor answers for; every section by default', [])
    .option('--author <slug>', 'the author under whose name they write')
    .action(async ({ email, role, ...more }: Wishes) => {
      const password = await readPassword(process.stdin, process.stderr)
      await withDatabase(({ source, config }) =>
        enrol(source, new URL(config.siteUrl).hostname, { email, role: role.toUpperCase() as Role, password, ...more }),
      )
      say(`Added ${email} as ${role}.`)
    })
  const list = new Command('list').description('List everybody who may sign in: role and e-mail address.').action(async () => {
    await withDatabase(async ({ source }) => {
      for (const { role, email } of await listUsers(source)) process.stdout.write(`${role.toLowerCase().padEnd(14)} ${email}\n`)
    })
  })
  return new Command('user').description('People who may sign in.').addCommand(add).addCommand(list)
}
