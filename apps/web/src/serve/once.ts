/** Does what is asked for a second time while it is still being done only once, and gives the result of it to both. */
export function onceAtATime<Result>(): (name: string, work: () => Promise<Result>) => Promise<Result> {
  const underWay = new Map<string, Promise<Result>>()
  return (name, work) => {
    const begun = underWay.get(name)
    if (begun) return begun
    const result = work().finally(() => underWay.delete(name))
    underWay.set(name, result)
    return result
  }
}
