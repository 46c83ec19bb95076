/** Where the site finds the API and where readers find the site. */
export interface Config {
  apiUrl: string
  port: number
  host: string
  /** Address under which readers see the site, without a trailing slash; where it listens, if not given. */
  siteUrl?: string | undefined
}

/** Reads and checks the environment. Throws an `Error` whose message names the variable and what is wrong with it. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  return {
    apiUrl: httpAddress('API_URL', environment.API_URL || 'http://localhost:4000/graphql'),
    port: portNumber('WEB_PORT', environment.WEB_PORT || '3000'),
    host: environment.WEB_HOST || 'localhost',
    siteUrl: environment.SITE_URL ? new URL(httpAddress('SITE_URL', environment.SITE_URL)).origin : undefined,
  }
}

function httpAddress(variable: string, value: string): string {
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) {
    throw new Error(`${variable} must be an http or https address, but is "${value}".`)
  }
  return value
}

function portNumber(variable: string, value: string): number {
  const port = Number(value)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`${variable} must be a port between 0 and 65535, but is "${value}".`)
  }
  return port
}
