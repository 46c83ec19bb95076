import type { Permission } from '@broadsheet/schema'
import { AccountPage, accountQuery } from './account/AccountPage.tsx'
import { Confirm, confirmMutation } from './account/Confirm.tsx'
import { Forgotten, forgottenMutation } from './account/Forgotten.tsx'
import { nextOf } from './account/filling.ts'
import { LetterSent } from './account/LetterSent.tsx'
import { passwordMutation } from './account/Password.tsx'
import { Reset, resetMutation } from './account/Reset.tsx'
import { SignIn, signInMutation } from './account/SignIn.tsx'
import { signOutMutation } from './account/SignOut.tsx'
import { SignUp, signUpMutation } from './account/SignUp.tsx'
import { ownAddress, pathTo, withQuery } from './addresses.ts'
import { commentForms } from './comments/forms.tsx'
import { type Filling, form, type PersonalOutcome, type PersonalRoute, personal } from './form.ts'
import type { AccountPageQuery } from './gql/graphql.ts'
import { leaf, untried } from './leaf.ts'

const forNewsroom: readonly Permission[] = ['WRITE', 'EDIT', 'UPLOAD_IMAGES', 'MANAGE_USERS', 'MODERATE']
const sent: [string, string] = ['sent', 'yes']
const wasSent = ({ query }: Filling) => query.has(sent[0])

/** Somebody's account; for nobody, the form to sign in with. */
function account(data: AccountPageQuery, problems: Filling['problems'] = []): PersonalOutcome {
  const { user, permissions } = data.viewer
  if (!user) return leaf(data, { title: 'Sign in', body: <SignIn filling={untried} next={undefined} /> })
  const newsroom = forNewsroom.some((permission) => permissions.includes(permission))
  return leaf(data, { title: 'Your account', problems, body: <AccountPage user={user} newsroom={newsroom} problems={problems} /> })
}

/** Every page that is somebody's own, and every form of the paper. */
export const forms: readonly PersonalRoute[] = [
  personal({ path: pathTo.account, query: accountQuery, page: (data) => account(data) }),

  form({
    path: pathTo.signIn,
    query: accountQuery,
    fields: { email: 'plain', password: 'secret', next: 'plain' },
    mutation: signInMutation,
    input: ({ email, password }) => ({ email, password }),
    done: ({ next }) => ownAddress(next) ?? pathTo.account,
    page(data, filling) {
      const next = nextOf(filling)
      if (data.viewer.user) return { kind: 'moved', path: next ?? pathTo.account }
      return leaf(data, { title: 'Sign in', problems: filling.problems, body: <SignIn filling={filling} next={next} /> })
    },
  }),

  form({
    path: pathTo.signUp,
    query: accountQuery,
    fields: { name: 'plain', email: 'plain', password: 'secret' },
    mutation: signUpMutation,
    input: (input) => ({ input }),
    done: () => withQuery(pathTo.signUp, sent),
    page(data, filling) {
      const text = 'We have written to the address that you gave. Open the link in our letter, and your account is open too.'
      if (wasSent(filling)) return leaf(data, { title: 'A letter for you', body: <LetterSent text={text} again={pathTo.signUp} /> })
      return leaf(data, { title: 'Open an account', problems: filling.problems, body: <SignUp filling={filling} /> })
    },
  }),

  form({
    path: pathTo.confirm,
    query: accountQuery,
    fields: { token: 'plain' },
    mutation: confirmMutation,
    input: ({ token }) => ({ token }),
    done: () => pathTo.account,
    page: (data, filling) =>
      leaf(data, { title: 'Confirm your e-mail address', problems: filling.problems, body: <Confirm filling={filling} /> }),
  }),

  form({
    path: pathTo.forgotten,
    query: accountQuery,
    fields: { email: 'plain' },
    mutation: forgottenMutation,
    input: ({ email }) => ({ email }),
    done: () => withQuery(pathTo.forgotten, sent),
    page(data, filling) {
      const text = 'If the address that you gave has an account with us, a letter with a link is on its way to it.'
      if (wasSent(filling)) return leaf(data, { title: 'A letter for you', body: <LetterSent text={text} again={pathTo.forgotten} /> })
      return leaf(data, { title: 'Choose a new password', problems: filling.problems, body: <Forgotten filling={filling} /> })
    },
  }),

  form({
    path: pathTo.reset,
    query: accountQuery,
    fields: { token: 'plain', password: 'secret' },
    mutation: resetMutation,
    input: ({ token, password }) => ({ token, password }),
    done: () => pathTo.account,
    page: (data, filling) => leaf(data, { title: 'Choose a new password', problems: filling.problems, body: <Reset filling={filling} /> }),
  }),

  form({
    path: pathTo.password,
    query: accountQuery,
    fields: { current: 'secret', password: 'secret' },
    mutation: passwordMutation,
    input: ({ current, password }) => ({ current, password }),
    sentences: { UNAUTHENTICATED: { field: 'current', text: 'This is not your present password.' } },
    done: () => pathTo.account,
    page: (data, { problems }) => account(data, problems),
  }),

  form({
    path: pathTo.signOut,
    query: accountQuery,
    fields: { everywhere: 'plain' },
    mutation: signOutMutation,
    input: ({ everywhere }) => ({ everywhere: everywhere === 'yes' }),
    done: () => pathTo.front,
    page: () => ({ kind: 'moved', path: pathTo.account }),
  }),

  ...commentForms,
]
