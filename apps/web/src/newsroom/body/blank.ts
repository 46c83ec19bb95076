import { type BlockDraft, type DraftItem, type DraftKind, type DraftOf, type DraftRow, newKey } from './draft.ts'

/** THE list of kinds, in the order of the menu, with the name that the newsroom calls them by. */
export const kindNames: Record<DraftKind, string> = {
  paragraph: 'Paragraph',
  heading: 'Heading',
  image: 'Image',
  imageGroup: 'Image group',
  list: 'List',
  quote: 'Quote',
  pullQuote: 'Pull quote',
  relatedStories: 'Related stories',
  table: 'Table',
  embed: 'Embed',
  correction: 'Correction',
  code: 'Code',
  divider: 'Divider',
}

export const kinds = Object.keys(kindNames) as DraftKind[]

const blanks = {
  paragraph: () => ({ text: [] }),
  heading: () => ({ text: [], level: 2 }),
  list: () => ({ style: 'UNORDERED', items: [blankItem(0)] }),
  quote: () => ({ text: [], attribution: '' }),
  image: () => ({ image: null, caption: '', position: null }),
  imageGroup: () => ({ images: [], caption: '' }),
  relatedStories: () => ({ title: '', stories: [] }),
  embed: () => ({ url: '', title: '', provider: '' }),
  pullQuote: () => ({ text: [], attribution: '' }),
  divider: () => ({ label: '' }),
  correction: () => ({ text: [], date: null }),
  table: () => ({ caption: '', head: blankRow(2), rows: [blankRow(2), blankRow(2)] }),
  code: () => ({ code: '', language: '' }),
} satisfies { [Kind in DraftKind]: () => Omit<DraftOf<Kind>, 'key' | 'kind'> }

/** A new block of a kind, with nothing in it. */
export function blankOf(kind: DraftKind): BlockDraft {
  // The kind picks the fields that belong to it, which the type of a union cannot say.
  return { key: newKey(), kind, ...blanks[kind]() } as BlockDraft
}

export function blankItem(depth: number): DraftItem {
  return { key: newKey(), text: [], depth }
}

export function blankRow(columns: number): DraftRow {
  return { key: newKey(), cells: Array.from({ length: columns }, () => ({ key: newKey(), text: [], align: 'START' as const })) }
}
