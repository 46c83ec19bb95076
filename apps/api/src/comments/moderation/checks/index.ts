import type { Check } from '../check.ts'
import { closed } from './closed.ts'
import { external, type Hook } from './external.ts'
import { flood } from './flood.ts'
import { form } from './form.ts'
import { history } from './history.ts'
import { links } from './links.ts'
import { names } from './names.ts'
import { newcomer } from './newcomer.ts'
import { repeat } from './repeat.ts'
import { sanction } from './sanction.ts'
import { spam } from './spam.ts'
import { words } from './words.ts'

/** THE list of checks, in the order in which a comment meets them. */
const ours: readonly Check[] = [
  closed, //    Does the article take comments?
  sanction, //  May this commenter comment?
  form, //      Does the text have a length and signs that a page can show?
  names, //     Can the name be taken for somebody else's?
  repeat, //    Were the same words posted before?
  flood, //     Do comments come faster than anybody writes?
  words, //     Are there words on the lists of the moderators?
  links, //     Are there many links, or links that hide where they lead?
  newcomer, //  Is it the commenter's first one?
  history, //   Were several of their latest comments rejected?
  spam, //      Does it read like what moderators took for spam?
]

interface More {
  /** Of extensions. */
  readonly checks?: readonly Check[]
  readonly hook?: Hook | undefined
}

/** All checks of a paper: ours, those of extensions, and last the external one, which so sees no more than it has to. */
export const checksOf = ({ checks = [], hook }: More = {}): readonly Check[] => [...ours, ...checks, ...(hook ? [external(hook)] : [])]
