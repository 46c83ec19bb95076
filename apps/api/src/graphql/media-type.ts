const json = 'application/json'
const graphqlResponse = 'application/graphql-response+json'

/**
 * The media type of a reply, as far as `accept` leaves a choice; null if it takes none of ours. The newer type goes only to
 * those who name it: everyone else would not know what its status means.
 */
export function mediaTypeOf(accept: string | undefined): string | null {
  const ranges = rangesOf(accept ?? '*/*')
  const wished = { json: qualityOf(json, ranges), graphqlResponse: qualityOf(graphqlResponse, ranges) }
  if (wished.json === 0 && wished.graphqlResponse === 0) return null
  const named = ranges.has(graphqlResponse) && wished.graphqlResponse > 0
  const newer = wished.graphqlResponse > wished.json || (named && wished.graphqlResponse === wished.json)
  return `${newer ? graphqlResponse : json}; charset=utf-8`
}

/** Quality of each range of the header. */
function rangesOf(accept: string): ReadonlyMap<string, number> {
  const ranges = accept.toLowerCase().split(',')
  return new Map(
    ranges.map((range) => {
      const [name = '', ...parameters] = range.split(';').map((part) => part.trim())
      const quality = Number(parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? 1)
      return [name, Number.isFinite(quality) ? quality : 0]
    }),
  )
}

/** The most specific range that covers the type decides. */
const qualityOf = (type: string, ranges: ReadonlyMap<string, number>) =>
  ranges.get(type) ?? ranges.get('application/*') ?? ranges.get('*/*') ?? 0
