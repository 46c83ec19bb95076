import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { MediaFolder } from './media-folder.ts'

async function folder(): Promise<{ inside: string; media: MediaFolder }> {
  const outside = await mkdtemp(join(tmpdir(), 'broadsheet-media-'))
  const inside = join(outside, 'uploads')
  await mkdir(join(inside, '2019', '05'), { recursive: true })
  await writeFile(join(outside, 'secret.jpg'), 'secret')
  await writeFile(join(inside, '2019', '05', 'pier.jpg'), 'pier')
  await symlink(join(outside, 'secret.jpg'), join(inside, 'link.jpg'))
  return { inside, media: await MediaFolder.open(inside) }
}

test('a file is found by its address, and the full size is taken', async () => {
  const { media } = await folder()
  for (const address of [
    'https://e.example.org/wp-content/uploads/2019/05/pier.jpg',
    'https://e.example.org/2019/05/pier-300x200.jpg?w=3',
  ]) {
    expect(String(await media.read(address, ''))).toBe('pier')
  }
  expect(String(await media.read('', '2019/05/pier.jpg'))).toBe('pier')
})

test('no name leads out of the folder', async () => {
  const { media } = await folder()
  for (const path of ['../secret.jpg', '2019/../../secret.jpg', 'link.jpg', '/etc/passwd', '..', '\u0000'])
    expect(await media.read('', path)).toBeNull()
  for (const address of [
    'https://e.example.org/%2e%2e/secret.jpg',
    'https://e.example.org/..%2fsecret.jpg',
    'https://e.example.org/link.jpg',
    'https://e.example.org/%00',
    'https://e.example.org/%',
  ]) {
    expect(await media.read(address, '')).toBeNull()
  }
})
