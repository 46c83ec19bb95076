/** Bounds that clients can rely on and plan with. Counts unless another unit is named. */
export const limits = {
  /** Items of one page of a connection. */
  page: { default: 20, max: 100 },
  /** Items of `nodes(ids)` and of any list without paging, such as the bylines of an article. */
  list: 100,
  /** Characters of a search text, slug or similar short argument. */
  shortText: 500,
  document: {
    /** Lexical tokens of a GraphQL document. */
    tokens: 2_000,
    /** Levels of selections, fragments expanded. */
    depth: 15,
    /** Aliased fields, `__typename` included. */
    aliases: 100,
    /** Directives. */
    directives: 40,
    /** Selected fields, fragments expanded. */
    selections: 5_000,
    /** Estimated rows an operation may touch: see `price` on the API side. */
    cost: 50_000,
  },
  /** Streams of subscriptions. */
  stream: {
    /** Open at once: in one process of the API, and from one address. */
    total: 5_000,
    perAddress: 20,
    /** Bytes that wait for a client who does not read; with more it is cut off. */
    bufferBytes: 64_000,
    /** Milliseconds between two messages at least; what happens in between is told in one. */
    pace: 1_000,
  },
  /** Characters of an `idempotencyKey`. */
  idempotencyKey: 255,
  /** Characters of what users tell of themselves. */
  user: {
    email: { max: 254 },
    name: { min: 1, max: 80 },
    password: { min: 8, max: 128 },
  },
  /** Bytes of a request body. */
  bodyBytes: 100_000,
  /** Bytes of a request body that comes with a session: the text of a long article. */
  signedInBodyBytes: 2_000_000,
  /** Levels of nested JSON in a request body. */
  jsonDepth: 100,
  /** Characters, as Unicode code points, of the texts that make an article. */
  text: {
    headline: 300,
    standfirst: 2_000,
    /** With the number that makes it unique. */
    slug: 128,
    /** Of a correction or of the reason of a retraction. */
    correction: 2_000,
    /** Name or licence of a source. */
    source: 300,
    /** What colleagues are told about a revision. */
    note: 1_000,
    /** Name of a tag. */
    tag: 100,
    caption: 2_000,
    attribution: 300,
    /** Over related stories, or of something embedded. */
    title: 300,
    /** In a divider, or the name of an embedded site. */
    label: 200,
    codeLanguage: 40,
    link: 2_000,
  },
  body: {
    blocks: 1_000,
    /** Characters of all that is written in a body, its captions and addresses included. */
    characters: 300_000,
    listItems: 500,
    /** Depth of the innermost item of a list; the outermost has 0. */
    listDepth: 5,
    tableRows: 500,
    tableColumns: 50,
    groupImages: 10,
    /** Stories of one block of related stories. */
    stories: 20,
  },
  article: { tags: 100, bylines: 20, related: 20, unrelated: 100 },
  /** Years in which articles can be looked for. */
  year: { min: 1, max: 9_999 },
  /** Stories that are found by computation. */
  suggested: {
    /** Related stories of an article in all up to which computed ones are added to what its editors chose. */
    fill: 10,
    /** Stories that are suggested to the editors of a manuscript. */
    offered: 20,
  },
  search: {
    /** Characters, as Unicode code points, of what is searched for. */
    query: 200,
    /** Values of one facet; what is beyond them is counted together. */
    facetValues: 20,
  },
  comment: {
    /** Characters. */
    text: 5_000,
    /** Characters of the name of a guest. */
    name: 60,
    /** Comments above the innermost one of a thread. */
    depth: 40,
    /** Minutes within which a commenter can change what they wrote. */
    editMinutes: 15,
    /** Characters of what a reader says about a report, or a moderator about a decision. */
    reason: 1_000,
  },
  /** Days that a preview link can be used. */
  preview: { defaultDays: 7, maxDays: 30 },
  image: {
    /** Bytes of a file that is uploaded. */
    fileBytes: 15_000_000,
    /** Pixels of an image that is uploaded: enough for a full page of a newspaper. */
    pixels: 60_000_000,
    /** Characters, as Unicode code points, of the texts that belong to an image. */
    alt: 1_000,
    license: 500,
    /** Credits of an image, and agencies of a credit. */
    credits: 10,
    agencies: 10,
    /** Characters of the name of a person or agency. */
    name: 200,
    /** Characters of a credit as printed. */
    credit: 500,
    /** Widths in which an image is delivered, in pixels; a wish is rounded up to the next one. */
    widths: [160, 320, 480, 640, 960, 1280, 1600],
    /** Proportions (width by height) to which an image can be cut; a wish is given the nearest one. */
    proportions: [
      [3, 1],
      [2, 1],
      [40, 21],
      [16, 9],
      [3, 2],
      [4, 3],
      [5, 4],
      [1, 1],
      [4, 5],
      [3, 4],
      [2, 3],
      [9, 16],
      [1, 2],
    ],
  },
} as const
