/** Lets a few pieces of work run at once; the others wait, in the order in which they came. */
export class Turns {
  private running = 0
  private readonly waiting: (() => void)[] = []

  constructor(private readonly atOnce: number) {}

  async take<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.running < this.atOnce) this.running += 1
    else await new Promise<void>((resolve) => this.waiting.push(resolve))
    try {
      return await work()
    } finally {
      // Who is next takes the place over, so that nobody who comes just now can slip in before.
      const next = this.waiting.shift()
      if (next) next()
      else this.running -= 1
    }
  }
}
