/** Somebody on whose behalf the API is asked. */
export interface Caller {
  /** What their browser sent; empty once the API has said that the session in it has ended. */
  cookie: string
  /** The addresses that their request came from, the nearest last. */
  readonly forwardedFor: string
  /** What the API wants their browser to keep, as `Set-Cookie`. */
  setCookie: string[]
}

/** A `fetch` that speaks to the API for `caller` through `send`, and keeps the cookies that come back. */
export function fetchFor(caller: Caller, send: typeof fetch): typeof fetch {
  const pass: typeof fetch = async (address, options = {}) => {
    const headers = new Headers(options.headers)
    headers.set('x-forwarded-for', caller.forwardedFor)
    if (caller.cookie) headers.set('cookie', caller.cookie)
    const response = await send(address, { ...options, headers })
    const cookies = response.headers.getSetCookie()
    if (cookies.length > 0) caller.setCookie = cookies
    return response
  }
  return async (address, options) => {
    const response = await pass(address, options)
    if (response.status !== 401 || !caller.cookie) return response
    // A session that has ended must not keep anybody from signing in anew.
    await response.body?.cancel()
    caller.cookie = ''
    return pass(address, options)
  }
}
