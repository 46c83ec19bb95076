/** Faults of the XML that lose nothing when the reading goes on, by the parser's name for them. */
export const tolerated: Readonly<Record<string, string>> = {
  'the string "]]>" is disallowed in char data.': '"]]>" stands outside of CDATA and was read as text.',
  'text data outside of root node.': 'text outside of the root element was left out.',
}

const plain: Readonly<Record<string, string>> = {
  'disallowed character.': 'this character is not allowed here.',
  'disallowed character in tag name.': 'this character is not allowed in the name of an element.',
  'disallowed character in tag name': 'this character is not allowed in the name of an element.',
  'document must contain a root element.': 'the file is empty or holds no XML.',
  'malformed character entity.': 'this character reference names no character.',
  'undefined entity.': 'this entity is not known in XML.',
  'unexpected close tag.': 'an element is closed while another one inside it is still open.',
  'unexpected end.': 'the file ends in the middle of something.',
}

/** What the parser says, as a sentence for people. */
export function explain(fault: string): string {
  const unclosed = /^unclosed tag: (.+)$/.exec(fault)?.[1]
  if (unclosed) return `the file ends inside <${unclosed}>.`
  const unmatched = /^unmatched closing tag: (.+?)\.?$/.exec(fault)?.[1]
  if (unmatched) return `</${unmatched}> closes an element that is not open.`
  return plain[fault] ?? `this is not well-formed XML: ${fault}`
}
