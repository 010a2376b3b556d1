import { Problem } from '../http/problems'

let known: Promise<ReadonlySet<string>> | undefined

/** Loaded on first use, not at every start. */
async function loadCommon(): Promise<ReadonlySet<string>> {
  const { dictionary } = await import('@zxcvbn-ts/language-common')
  return new Set(dictionary.passwords)
}

/** Words that attackers would try first here: names of the organization and its work. */
const WORDS_OF_THE_ORGANIZATION =
  /u4ssc|itu|unece|un-?habitat|united|smart|sustainable|cit(?:y|ies)|geneva|circular|meeting|dashboard|secretariat|admin|password/g

/** Fewer additional letters than this are easy to guess. */
const MIN_OWN_LETTERS = 4

/** Owner of the password: their name and address are guessed too. */
export interface PasswordOwner {
  readonly email: string
  readonly name: string
}

/** Shorter names occur in too many other words. */
const MIN_NAME_LETTERS = 3

/**
 * Returns whether a password is easy to guess: a common one, also with digits and punctuation
 * around it or repeated; or mostly the name and address of its owner and words of the organization.
 */
export async function isCommon(password: string, owner: PasswordOwner): Promise<boolean> {
  known ??= loadCommon()
  const common = await known
  const lower = password.toLowerCase()
  const core = lower.replace(/^[^\p{L}]+|(?<!\P{L})\P{L}+$/gu, '')
  // A password has at most 256 characters
  // oxlint-disable-next-line regexp/no-super-linear-backtracking
  const [, repeated = lower] = /^(.+?)\1+$/.exec(lower) ?? []
  const own = wordsOf(owner)
    .reduce((rest, word) => rest.replaceAll(word, ''), lower)
    .replaceAll(WORDS_OF_THE_ORGANIZATION, '')
  if (own !== lower && own.replaceAll(/[^\p{L}]/gu, '').length < MIN_OWN_LETTERS) return true
  return [lower, core, repeated].some(
    (word) => word === '' || word.length === 1 || common.has(word),
  )
}

/** Returns the address, its parts and the names, longest first. */
function wordsOf({ email, name }: PasswordOwner): string[] {
  const address = email.toLowerCase()
  const whole = name.toLowerCase()
  const parts = [...address.split(/[@.]/), ...whole.split(/[^\p{L}]+/u)]
  return [address, whole, ...parts]
    .filter((word) => word.length >= MIN_NAME_LETTERS)
    .sort((one, other) => other.length - one.length)
}

/** @param pointer - of the field with the password */
export async function refuseCommon(
  pointer: string,
  password: string,
  owner: PasswordOwner,
): Promise<void> {
  if (!(await isCommon(password, owner))) return
  const message = 'Choose a password that is harder to guess.'
  throw new Problem('invalid-request', message, [{ pointer, message }])
}
