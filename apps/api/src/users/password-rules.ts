import { limits } from '@broadsheet/schema'

/** What a password must not be made from. */
export interface Surroundings {
  /** Name of the newspaper, and of the machine on which its site is found. */
  readonly paper: string
  readonly host: string
  /** Address and name of the owner. */
  readonly email: string
  readonly name: string
}

/** Characters from which on a word is a give-away: shorter ones stand in passwords by chance. */
const shortestWord = 4

const letters = /[^\p{L}\p{N}]+/u

/** Why a password is refused, as a sentence for its owner; null if it is not. It is judged as it was typed, and never cut. */
export async function weaknessOf(password: string, around: Surroundings): Promise<string | null> {
  const { min, max } = limits.user.password
  const { length } = [...password]
  if (length < min || length > max) return `A password has ${min} to ${max} characters; this one has ${length}.`
  if ((await commonPasswords()).has(password.toLowerCase())) return 'This password is one of the most common ones: choose another.'
  const plain = fold(password)
  if (wordsOf(around).some((word) => plain.includes(word))) {
    return 'A password must not contain the name of the paper, nor the name or address of its owner.'
  }
  return null
}

function wordsOf({ paper, host, email, name }: Surroundings): string[] {
  const labels = host.split('.')
  const machine = labels.length > 1 ? labels.slice(0, -1) : labels
  const owner = email.slice(0, email.lastIndexOf('@'))
  const words = [...paper.split(letters), ...machine, owner, ...owner.split(letters), ...name.split(letters)]
  return words.map(fold).filter((word) => [...word].length >= shortestWord)
}

/** Accents and case hide nothing from whoever guesses. */
const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

let common: Promise<ReadonlySet<string>> | undefined

/** Some fifty thousand, read when the first password is chosen. */
function commonPasswords(): Promise<ReadonlySet<string>> {
  common ??= import('@zxcvbn-ts/language-common').then(
    ({ dictionary }) => new Set(dictionary['passwords-common'].map((password) => password.toLowerCase())),
  )
  return common
}
