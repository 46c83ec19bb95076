type Words = (part: string) => string

const uses = (images: readonly string[], words: Words) => images.map((imageId) => ({ imageId, caption: words('body'), position: null }))

const spans = (words: Words) => [{ text: words('body'), marks: [], link: `https://link.example/${words('body')}` }]

/** One block of every kind, as it is kept, with a word of its own in every text. The crawl fails for a kind that is not here. */
export const blockOf: Readonly<Record<string, (words: Words, images: readonly string[], stories: readonly string[]) => object>> = {
  ParagraphBlock: (words) => ({ text: spans(words) }),
  HeadingBlock: (words) => ({ text: spans(words), level: 2 }),
  ListBlock: (words) => ({ style: 'ORDERED', items: [{ text: spans(words), depth: 0 }] }),
  QuoteBlock: (words) => ({ text: spans(words), attribution: words('body') }),
  PullQuoteBlock: (words) => ({ text: spans(words), attribution: words('body') }),
  ImageBlock: (words, images) => ({ image: uses(images, words)[0] }),
  ImageGroupBlock: (words, images) => ({ images: uses(images, words), caption: words('body') }),
  RelatedStoriesBlock: (words, _, storyIds) => ({ title: words('body'), storyIds }),
  EmbedBlock: (words) => ({ url: `https://embed.example/${words('body')}`, title: words('body'), provider: words('body') }),
  DividerBlock: (words) => ({ label: words('body') }),
  CorrectionBlock: (words) => ({ text: spans(words), date: null }),
  TableBlock: (words) => ({ caption: words('body'), head: rowOf(words), rows: [rowOf(words)] }),
  CodeBlock: (words) => ({ code: words('body'), language: words('body') }),
}

const rowOf = (words: Words) => ({ cells: [{ text: spans(words), align: 'START' }] })

export function bodyOf(words: Words, images: readonly string[], stories: readonly string[]): string {
  return JSON.stringify(Object.entries(blockOf).map(([kind, make]) => ({ kind, ...make(words, images, stories) })))
}
