import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Newsroom, openNewsroom } from '../helpers/newsroom.ts'
import { Guest, goodPassword } from './people.ts'

const root = join(import.meta.dirname, '../..')
let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom({ template: 'demonstration' })
})
afterAll(() => newsroom.close())

/** `npx broadsheet` with a password on standard input. */
function broadsheet(words: string, password = ''): Promise<{ code: number; stdout: string; stderr: string }> {
  const env = { ...process.env, DATABASE_URL: newsroom.databaseUrl, SITE_URL: 'https://skellhaven.example' }
  return new Promise((resolve) => {
    const file = join(root, 'apps/api/bin/broadsheet.js')
    const child = execFile(process.execPath, [file, ...words.split(' ')], { cwd: root, env }, (problem, stdout, stderr) =>
      resolve({ code: typeof problem?.code === 'number' ? problem.code : 0, stdout, stderr }),
    )
    child.stdin?.end(`${password}\n`)
  })
}

describe('broadsheet user', () => {
  test('adds an editor of some sections with a byline, who can sign in at once', async () => {
    const added = await broadsheet(
      'user add --email ed@paper.example --role editor --name Edda --section town harbour --author isolde-fenwright',
      goodPassword,
    )
    expect(added).toEqual({ code: 0, stdout: '', stderr: 'Added ed@paper.example as editor.\n' })
    expect((await broadsheet('user list')).stdout).toBe('editor         ed@paper.example\n')
    const guest = new Guest(newsroom)
    await guest.signIn('ed@paper.example', goodPassword)
    const reply = await guest.ask('{ viewer { user { name role confirmed everySection sections { slug } author { slug } } } }')
    expect(reply.body.data).toEqual({
      viewer: {
        user: {
          ...{ name: 'Edda', role: 'EDITOR', confirmed: true, everySection: false },
          ...{ sections: [{ slug: 'town' }, { slug: 'harbour' }], author: { slug: 'isolde-fenwright' } },
        },
      },
    })
  })

  test.for<[words: string, password: string, sentence: string]>([
    ['--email ed@PAPER.example --role reader', goodPassword, 'There is already a user with the address ed@PAPER.example.'],
    ['--email nobody --role reader', goodPassword, '"nobody" is not an e-mail address.'],
    ['--email r@paper.example --role reader', 'TrustNo1', 'This password is one of the most common ones: choose another.'],
    [
      '--email r@paper.example --role reader',
      'my skellhaven 1',
      'A password must not contain the name of the paper, nor the name or address of its owner.',
    ],
    ['--email r@paper.example --role reader --section town', goodPassword, 'Only editors have sections: leave out --section.'],
    ['--email r@paper.example --role editor --section none', goodPassword, 'There is no section with the slug "none".'],
  ])('refuses in one sentence: %s', async ([words, password, sentence]) => {
    expect(await broadsheet(`user add ${words}`, password)).toEqual({ code: 1, stdout: '', stderr: `${sentence}\n` })
  })
})
