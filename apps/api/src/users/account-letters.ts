import type { EntityManager } from 'typeorm'
import type { Links } from '../graphql/links.ts'
import type { Letter } from '../mail/letter.ts'
import { confirmationLetter, invitationLetter, knownAddressLetter, type Occasion, passwordLetter } from '../mail/letters.ts'
import { nameOfPaper } from '../publication/publication.service.ts'
import { type Chosen, issueToken, type TokenPurpose } from './user-token.ts'

const kinds = {
  confirmation: { purpose: 'CONFIRMATION', write: confirmationLetter },
  knownAddress: { purpose: 'RESET', write: knownAddressLetter },
  invitation: { purpose: 'INVITATION', write: invitationLetter },
  newPassword: { purpose: 'RESET', write: passwordLetter },
} as const satisfies Record<string, { purpose: TokenPurpose; write: (occasion: Occasion) => Letter }>

interface Reason {
  readonly kind: keyof typeof kinds
  /** The address as it is kept, never as somebody just typed it: the two may be different mailboxes. */
  readonly user: { readonly id: string; readonly email: string }
  readonly chosen?: Chosen
}

/** Writes a letter with a link that works once. It is sent when the transaction of `manager` is over. */
export async function writeLetter(manager: EntityManager, links: Links, { kind, user, chosen }: Reason): Promise<Letter> {
  const { purpose, write } = kinds[kind]
  const token = await issueToken(manager, { purpose, userId: user.id, chosen })
  const link = purpose === 'CONFIRMATION' ? links.confirmation(token) : links.passwordReset(token)
  return write({ to: user.email, paper: await nameOfPaper(manager), link })
}
