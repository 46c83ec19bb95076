import { expect, it } from 'vitest'
import { bylineGroups, writersOf } from './bylines.ts'

const by = (role: 'WRITER' | 'PHOTOGRAPHER' | 'EDITOR', name: string) => ({ role, author: { name, slug: name.toLowerCase() } })

it('a card names the writers, and only them', () => {
  expect(writersOf([by('WRITER', 'Ada')])).toBe('By Ada')
  expect(writersOf([by('WRITER', 'Ada'), by('PHOTOGRAPHER', 'Eve'), by('WRITER', 'Bo'), by('WRITER', 'Cy')])).toBe('By Ada, Bo and Cy')
  expect(writersOf([by('PHOTOGRAPHER', 'Eve')])).toBeUndefined()
})

it('an article names everybody by what they did, in the order printed', () => {
  const groups = bylineGroups([by('WRITER', 'Ada'), by('PHOTOGRAPHER', 'Eve'), by('WRITER', 'Bo')])
  expect(groups).toEqual([
    {
      role: 'By',
      authors: [
        { name: 'Ada', href: '/authors/ada' },
        { name: 'Bo', href: '/authors/bo' },
      ],
    },
    { role: 'Photographs by', authors: [{ name: 'Eve', href: '/authors/eve' }] },
  ])
})
