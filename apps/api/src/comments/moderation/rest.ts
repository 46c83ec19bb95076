/** Leaves something alone for a while after it has failed several times in a row. */
export class Rest {
  private failures = 0
  private until = 0

  constructor(private readonly bounds: { readonly failures: number; readonly rest: number }) {}

  needed(): boolean {
    return performance.now() < this.until
  }

  /** Does `work` and counts how it ends. */
  async count<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      const result = await work()
      this.failures = 0
      return result
    } catch (problem) {
      this.failures += 1
      // After a rest one failure is enough for another one.
      if (this.failures >= this.bounds.failures) this.until = performance.now() + this.bounds.rest
      throw problem
    }
  }
}
