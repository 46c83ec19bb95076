import { type Ledger, ledgerKinds, type Row } from './ledger.ts'

const columns = ['found', 'imported', 'updated', 'unchanged', 'skipped'] as const

/** The ledger as people read it: figures first, then every reason. */
export function printLedger(ledger: Ledger): string {
  const told = ledgerKinds.filter((kind) => kind !== 'other' || ledger.row(kind).found > 0)
  const table = told.map((kind) => [kind, ...figures(ledger.row(kind)).map(String)])
  const skipped = told.flatMap((kind) => sorted(ledger.row(kind).skipped).map(([reason, count]) => [kind, String(count), reason]))
  return [
    ...aligned([['', ...columns], ...table]),
    ...section(
      'Skipped',
      skipped.map(([kind = '', count = '', reason = '']) => `${kind.padEnd(10)}${count.padStart(6)}  ${reason}`),
    ),
    ...section(
      'Taken otherwise than it stood there',
      sorted(ledger.notes).map(([what, count]) => `${String(count).padStart(6)}  ${what}`),
    ),
    ...section('Markup that could not be kept', wrapped(sorted(ledger.lost).map(([name, count]) => `${printable(name)} ${count}`))),
    ...section('Warnings', ledger.warnings.map(printable)),
  ].join('\n')
}

function figures(row: Row): number[] {
  const skipped = [...row.skipped.values()].reduce((sum, count) => sum + count, 0)
  return [row.found, row.imported, row.updated, row.unchanged, skipped]
}

function aligned(table: string[][]): string[] {
  return table.map(([first = '', ...rest]) => first.padEnd(10) + rest.map((cell) => cell.padStart(11)).join(''))
}

function section(title: string, lines: string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)]
}

function sorted(counts: Map<string, number>): [string, number][] {
  return [...counts].sort(([a, many], [b, more]) => more - many || a.localeCompare(b))
}

function wrapped(words: string[]): string[] {
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < 96) lines[lines.length - 1] = `${last}, ${word}`
    else lines.push(word)
  }
  return lines
}

/** What comes from the file must not steer the terminal. */
function printable(text: string): string {
  return text.replace(/[\p{Control}\p{Format}]/gu, '·').slice(0, 300)
}
