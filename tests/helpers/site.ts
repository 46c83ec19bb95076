import { startWeb } from '@broadsheet/web/server'
import { freePort } from '../shell/running.ts'
import { type Newsroom, openNewsroom } from './newsroom.ts'

/** The demonstration newsroom with its paper: a database, an API and the built site of their own. */
export interface Site {
  readonly url: string
  readonly newsroom: Newsroom
  close(): Promise<void>
}

/** Opens the paper. `road` may take the site on another way to its API. */
export async function openSite(road: (apiUrl: string) => string | Promise<string> = (apiUrl) => apiUrl): Promise<Site> {
  const port = await freePort()
  const url = `http://localhost:${port}`
  const newsroom = await openNewsroom({ template: 'demonstration', siteUrl: url })
  const web = await startWeb({ apiUrl: await road(newsroom.url), port, siteUrl: url })
  return {
    url,
    newsroom,
    async close() {
      await web.close()
      await newsroom.close()
    },
  }
}
