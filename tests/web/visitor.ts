import { randomUUID } from 'node:crypto'
import type { Site } from '../helpers/site.ts'

/** A password that no rule objects to. */
export const goodPassword = 'herring at low tide'

export interface Page {
  readonly status: number
  readonly headers: Headers
  readonly html: string
}

let visitors = 0

/** Somebody with a browser that knows no scripts: keeps the cookie, sends forms, and comes from an address of their own. */
export class Visitor {
  cookie = ''
  private readonly address: string

  constructor(private readonly site: Site) {
    visitors += 1
    this.address = `10.7.${visitors >> 8}.${visitors & 255}`
  }

  read(path: string): Promise<Page> {
    return this.exchange(path, {})
  }

  /** Sends a form as a browser does from a page of this site, or with `headers` that tell otherwise. */
  send(path: string, fields: Record<string, string>, headers: Record<string, string> = { origin: this.site.url }): Promise<Page> {
    return this.exchange(path, { method: 'POST', body: new URLSearchParams(fields), headers })
  }

  private async exchange(path: string, init: RequestInit): Promise<Page> {
    const headers = new Headers(init.headers)
    headers.set('x-forwarded-for', this.address)
    if (this.cookie) headers.set('cookie', this.cookie)
    const reply = await fetch(this.site.url + path, { ...init, headers, redirect: 'manual' })
    for (const cookie of reply.headers.getSetCookie()) this.keep(cookie)
    return { status: reply.status, headers: reply.headers, html: await reply.text() }
  }

  private keep(cookie: string): void {
    const [name = '', value = ''] = cookie.split(/[=;]/)
    const others = this.cookie.split('; ').filter((kept) => kept !== '' && !kept.startsWith(`${name}=`))
    this.cookie = [...others, ...(value === '' ? [] : [`${name}=${value}`])].join('; ')
  }
}

/** Signs somebody up, past the pages, up to the letter: its token confirms the address. */
export async function signUp(site: Site, name = 'Vera Quayle'): Promise<{ email: string; token: string }> {
  const email = `${randomUUID().slice(0, 8)}@reader.example`
  await new Visitor(site).send('/account/sign-up', { name, email, password: goodPassword })
  return { email, token: (await site.newsroom.mailbox.latest(email)).token }
}

/** Somebody who has an account and is signed in. */
export async function signedIn(site: Site): Promise<{ visitor: Visitor; email: string }> {
  const { email, token } = await signUp(site)
  const visitor = new Visitor(site)
  await visitor.send('/account/confirm', { token })
  return { visitor, email }
}
