import type { Figures } from './figures.ts'
import { good } from './judged.ts'

const labels: Readonly<Record<keyof Figures, string>> = {
  pairs: 'Judged pairs',
  articles: 'Articles',
  spearman: 'Spearman',
  auc: `AUC, ${good} or more against less`,
  firstPicks: 'Good first picks',
  ndcg5: 'nDCG@5',
  found: 'Good pairs that are found',
  listed: 'Good pairs on a list of ten',
}

/** Figures for people: in two columns, a dash for one that the pairs do not give. */
export function printFigures(figures: Figures): string {
  const rows = Object.entries(labels).map(([name, label]) => [label, shown(figures[name as keyof Figures])] as const)
  const width = Math.max(...rows.map(([label]) => label.length))
  return rows.map(([label, figure]) => `${label.padEnd(width)}  ${figure.padStart(6)}\n`).join('')
}

const shown = (figure: number | null) =>
  figure === null ? '–' : Number.isInteger(figure) && figure > 1 ? String(figure) : figure.toFixed(3)
