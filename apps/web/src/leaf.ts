import type { ReactElement } from 'react'
import { pathTo } from './addresses.ts'
import type { Filling, PersonalOutcome } from './form.ts'
import type { FragmentType } from './gql/fragment-masking.ts'
import type { pageFrame } from './page/frame.tsx'

interface Leaf extends Partial<Pick<Filling, 'problems'>> {
  title: string
  body: ReactElement
}

/** A form that nobody has tried yet. */
export const untried: Filling = { params: {}, query: new URLSearchParams(), values: {}, problems: [] }

/** A page under the head of the paper, told of to nobody. */
export function leaf(frame: FragmentType<typeof pageFrame>, { title, body, problems = [] }: Leaf): PersonalOutcome {
  const head = { title: problems.length > 0 ? `Please look again: ${title}` : title, unlisted: true }
  return { kind: 'found', frame, place: pathTo.account, head, body }
}
