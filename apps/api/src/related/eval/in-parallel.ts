/** As many as there are connections of the data source. */
const atOnce = 4

/** Does the work for each one, a few at a time. */
export async function inParallel<One>(all: readonly One[], work: (one: One) => Promise<void>): Promise<void> {
  const left = all.values()
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const one of left) await work(one)
    }),
  )
}
