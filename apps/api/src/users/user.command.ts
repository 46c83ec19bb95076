import { Role } from '@broadsheet/schema'
import { Command, Option } from 'commander'
import { say, withDatabase } from '../cli/with-database.ts'
import { readPassword } from './read-password.ts'
import { addUser, listUsers } from './user.service.ts'

export function userCommand(): Command {
  const add = new Command('add')
    .description('Add somebody who may sign in. Asks for the password, or takes the first line of standard input.')
    .requiredOption('--email <address>', 'their e-mail address')
    .addOption(
      new Option('--role <role>', 'what they may do').choices(Object.keys(Role).map((role) => role.toLowerCase())).makeOptionMandatory(),
    )
    .action(async ({ email, role }: { email: string; role: string }) => {
      const password = await readPassword(process.stdin, process.stderr)
      await withDatabase(({ source }) => addUser(source, { email, role: role.toUpperCase() as Role, password }))
      say(`Added ${email} as ${role}.`)
    })
  const list = new Command('list').description('List everybody who may sign in: role and e-mail address.').action(async () => {
    await withDatabase(async ({ source }) => {
      for (const { role, email } of await listUsers(source)) process.stdout.write(`${role.toLowerCase().padEnd(14)} ${email}\n`)
    })
  })
  return new Command('user').description('People who may sign in.').addCommand(add).addCommand(list)
}
