/** Does what is asked for a second time while it is still being done only once, and gives the result of it to both. */
export function onceAtATime<Result>(): (name: string, work: () => Promise<Result>) => Promise<Result> {
  const underWay = new Map<string, Promise<Result>>()
  const begin = (name: string, work: () => Promise<Result>) => {
    const result = work().finally(() => underWay.delete(name))
    underWay.set(name, result)
    return result
  }
  return (name, work) => underWay.get(name) ?? begin(name, work)
}
