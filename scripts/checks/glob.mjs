const pieces = /\*\*\/?|\*|\{[^}]*\}|<noun>|<other>|[^*{<]+|./g

const literally = (text) => text.replace(/[.+^${}()|[\]\\]/g, '\\$&')

function piece(text, noun) {
  if (text === '**/') return '(?:.*/)?'
  if (text === '**') return '.*'
  if (text === '*') return '[^/]*'
  if (text.startsWith('{')) return `(?:${text.slice(1, -1).split(',').map(literally).join('|')})`
  if (text === '<noun>') return noun === undefined ? '(?<noun>[^/]+)' : literally(noun)
  if (text === '<other>') return noun === undefined ? '[^/]+' : `(?!${literally(noun)}/)[^/]+`
  return literally(text)
}

/** `*` within a folder, `**` across folders, `{a,b}`, `<noun>` and `<other>` as in the table of rules. */
export const match = (glob, text, noun) =>
  new RegExp(
    `^${glob
      .match(pieces)
      .map((each) => piece(each, noun))
      .join('')}$`,
  ).exec(text)

export const matchesAny = (globs, text, noun) => globs.some((glob) => match(glob, text, noun) !== null)
