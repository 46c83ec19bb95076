import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import { demoMedia } from '../helpers/cluster.ts'
import type { Newsroom } from '../helpers/newsroom.ts'

export interface Uploaded {
  id: string
  alt: string
  width: number
  height: number
  placeholder: string
  credits: { person: string | null; agencies: string[]; via: string | null; display: string }[]
  caption: string | null
  url: string
}

export interface Answer {
  status: number
  headers: Headers
  text: string
  body: Uploaded & { code?: string; title?: string; status?: number }
}

export interface Sending {
  file?: Buffer
  name?: string
  type?: string
  alt?: string
  token?: string
  headers?: Record<string, string>
  /** In the place of a form. */
  body?: BodyInit
}

const preflight = { 'apollo-require-preflight': '1' }

/** Sends a file as a page of the newsroom does. */
export async function upload(newsroom: Newsroom, sending: Sending): Promise<Answer> {
  const { token, headers = preflight, body = formOf(sending) } = sending
  const sent = new Headers(headers)
  if (token) sent.set('cookie', `session=${token}`)
  const response = await fetch(new URL('/images', newsroom.url), { method: 'POST', headers: sent, body })
  const text = await response.text()
  return { status: response.status, headers: response.headers, text, body: JSON.parse(text) as Answer['body'] }
}

function formOf({ file, name = 'picture.jpg', type = 'image/jpeg', alt }: Sending): FormData {
  const form = new FormData()
  if (alt !== undefined) form.set('alt', alt)
  if (file) form.set('file', new Blob([new Uint8Array(file)], { type }), name)
  return form
}

/** What an accepted upload is answered with; fails the test for a refused one. */
export async function accepted(newsroom: Newsroom, sending: Sending): Promise<Uploaded> {
  const { status, body, text } = await upload(newsroom, sending)
  expect(status, text).toBe(201)
  return body
}

export function expectProblem({ status, headers, text, body }: Answer, code: string, expected: number): void {
  expect([status, body.code, body.status], text).toEqual([expected, code, expected])
  expect(headers.get('content-type')).toMatch(/^application\/problem\+json/)
  expect(headers.get('cache-control')).toBe('no-store')
  expect(text).not.toMatch(/vips|sharp|libpng|busboy|node_modules|\bat \S+ \(/i)
}

/** The key within a global id of an image. */
export function keyOf(id: string): string {
  const hex = Buffer.from(id, 'base64url').subarray(-16).toString('hex')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** The file that was kept of an upload. */
export async function keptFile(newsroom: Newsroom, { id }: Uploaded): Promise<Buffer> {
  const { rows } = await newsroom.db.query<{ file: string }>('select file from image where id = $1', [keyOf(id)])
  return readFile(join(demoMedia, 'media', 'originals', rows[0]?.file ?? ''))
}
