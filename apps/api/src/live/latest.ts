/**
 * The latest state of something, for one who looks when they can. What they did not fetch in time is overwritten, so that nothing
 * queues up for somebody slow.
 */
export class Latest<Value> implements AsyncIterableIterator<Value> {
  private state: { readonly value: Value } | null = null
  private waiting: ((result: IteratorResult<Value>) => void)[] = []
  private over = false

  /** `leave` is called once, when nobody looks any more. */
  constructor(private readonly leave: () => void) {}

  put(value: Value): void {
    const next = this.waiting.shift()
    if (next) next({ done: false, value })
    else if (!this.over) this.state = { value }
  }

  async next(): Promise<IteratorResult<Value>> {
    const { state } = this
    this.state = null
    if (state) return { done: false, value: state.value }
    if (this.over) return { done: true, value: undefined }
    return new Promise((resolve) => this.waiting.push(resolve))
  }

  async return(): Promise<IteratorResult<Value>> {
    if (!this.over) {
      this.over = true
      this.state = null
      for (const resolve of this.waiting.splice(0)) resolve({ done: true, value: undefined })
      this.leave()
    }
    return { done: true, value: undefined }
  }

  [Symbol.asyncIterator](): this {
    return this
  }
}
