import { ownAddress, withQuery } from '../addresses.ts'
import type { Filling, Problem } from '../form.ts'

/** What was wrong with a field. */
export const problemOf = (field: string, problems: readonly Problem[]): string | undefined =>
  problems.find((problem) => problem.field === field)?.text

/** Where somebody wanted to go when they were asked to sign in, if it is a page of this site. */
export const nextOf = ({ query, values }: Filling<'next'>): string | undefined => ownAddress(values.next ?? query.get('next'))

/** `path`, from where it goes on to `next`. */
export const withNext = (path: string, next: string | undefined): string => (next ? withQuery(path, ['next', next]) : path)

/** What a link that came by letter has brought along. */
export const tokenOf = ({ query, values }: Filling<'token'>): string => values.token ?? query.get('token') ?? ''
