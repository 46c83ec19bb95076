// A program that keeps a database running until it is told to end; it says in lines of JSON what happens.
import { DatabaseError, findDatabase, startThrowaway } from '../src/index.ts'

const tell = (news: object) => process.stdout.write(`${JSON.stringify(news)}\n`)

try {
  const [folder = ''] = process.argv.slice(2)
  const database = await (folder === 'throwaway' ? startThrowaway() : findDatabase({ folder, say: (said) => tell({ said }) }))
  process.once('SIGTERM', async () => {
    await database.stop()
    process.exit()
  })
  void database.lost.then(({ message }) => tell({ lost: message }))
  tell({ url: database.url })
  setInterval(() => {}, 60_000)
} catch (error) {
  if (!(error instanceof DatabaseError)) throw error
  tell({ code: error.code, message: error.message })
}
