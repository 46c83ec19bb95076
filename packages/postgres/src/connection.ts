import pg from 'pg'

/**
 * Lends one connection to `work` and closes it afterwards.
 * @throws what pg throws; connecting, up to being let in, gives up after five seconds
 */
export async function withConnection<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  // A connection that breaks while nobody waits for it would otherwise end the whole process.
  client.on('error', () => {})
  try {
    await client.connect()
    const result = await work(client)
    await client.end()
    return result
  } catch (error) {
    // Not awaited: a server that no longer answers would not answer the goodbye either.
    void client.end().catch(() => {})
    throw error
  }
}
