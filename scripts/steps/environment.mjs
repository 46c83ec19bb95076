import { resolve } from 'node:path'
import { portFrom } from './ports.mjs'
import { inRoot } from './root.mjs'

export const ports = () => ({ WEB_PORT: portFrom('WEB_PORT', 3000), API_PORT: portFrom('API_PORT', 4000) })

const siteUrl = () => process.env.SITE_URL || `http://localhost:${ports().WEB_PORT}`

/** What the API's process is told, beside what the shell has set (DATABASE_URL among it). */
export const apiEnv = () => ({
  API_PORT: String(ports().API_PORT),
  BROADSHEET_DATA: resolve(process.env.BROADSHEET_DATA || inRoot('.data')),
  SITE_URL: siteUrl(),
})

export const webEnv = (apiUrl) => ({ WEB_PORT: String(ports().WEB_PORT), API_URL: apiUrl, SITE_URL: siteUrl() })
