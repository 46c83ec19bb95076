import type { Letter } from './letter.ts'

/** What every letter needs. Names that people chose for themselves are in none: a stranger may have chosen them. */
export interface Occasion {
  readonly to: string
  /** Name of the newspaper. */
  readonly paper: string
  readonly link: string
}

export const confirmationLetter = ({ to, paper, link }: Occasion): Letter => ({
  to,
  subject: `Confirm your address for ${paper}`,
  text: `Hello,

somebody, most likely you, has signed up at ${paper} with this address.
Open this link within a day to confirm it:

${link}

If it was not you, do nothing: without the link nobody can use the account.

${paper}
`,
})

export const knownAddressLetter = ({ to, paper, link }: Occasion): Letter => ({
  to,
  subject: `You already have an account at ${paper}`,
  text: `Hello,

somebody, most likely you, has tried to sign up at ${paper} with this address.
There is an account already: sign in with your password. If you have
forgotten it, this link lets you choose a new one within the hour:

${link}

If it was not you, do nothing: your account is as it was.

${paper}
`,
})

export const invitationLetter = ({ to, paper, link }: Occasion): Letter => ({
  to,
  subject: `Your account at ${paper}`,
  text: `Hello,

${paper} has made an account for you. Open this link within a week to
choose a password:

${link}

Should it be too late, ask for a new password on the page for signing in.

${paper}
`,
})

export const passwordLetter = ({ to, paper, link }: Occasion): Letter => ({
  to,
  subject: `A new password for ${paper}`,
  text: `Hello,

somebody, most likely you, has asked for a new password at ${paper}.
Open this link within the hour to choose one:

${link}

If it was not you, do nothing: your password is as it was.

${paper}
`,
})
