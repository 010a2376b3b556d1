import { Problem } from '../http/problems'

let known: Promise<ReadonlySet<string>> | undefined

/** Loaded when somebody first chooses a password, not at every start. */
async function loadCommon(): Promise<ReadonlySet<string>> {
  const { dictionary } = await import('@zxcvbn-ts/language-common')
  return new Set(dictionary.passwords)
}

/** What guessers would try here before anywhere else: the names of the house and of what it does. */
const WORDS_OF_THE_HOUSE =
  /u4ssc|itu|unece|un-?habitat|united|smart|sustainable|cit(?:y|ies)|geneva|circular|meeting|dashboard|secretariat|admin|password/g

/** Fewer letters of one's own than this are soon found beside words of the house. */
const OWN_LETTERS_MIN = 4

/** Whose password it is: guessers try these words, too. */
export interface PasswordOwner {
  readonly email: string
  readonly name: string
}

/** Shorter names are in too many other words. */
const NAME_LETTERS_MIN = 3

/**
 * Whether a password is among those that guessers try first: a common one as it is, with figures
 * and signs around it, or said several times; or little more than the address and name of its
 * person, and words of the house.
 */
export async function isCommon(password: string, owner: PasswordOwner): Promise<boolean> {
  known ??= loadCommon()
  const common = await known
  const lower = password.toLowerCase()
  const core = lower.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  const [, repeated = lower] = /^(.+?)\1+$/.exec(lower) ?? []
  const own = wordsOf(owner)
    .reduce((rest, word) => rest.replaceAll(word, ''), lower)
    .replaceAll(WORDS_OF_THE_HOUSE, '')
  if (own !== lower && own.replaceAll(/[^\p{L}]/gu, '').length < OWN_LETTERS_MIN) return true
  return [lower, core, repeated].some(
    (word) => word === '' || word.length === 1 || common.has(word),
  )
}

/** The address, its parts and the names, the longest first. */
function wordsOf({ email, name }: PasswordOwner): string[] {
  const address = email.toLowerCase()
  const whole = name.toLowerCase()
  const parts = [...address.split(/[@.]/), ...whole.split(/[^\p{L}]+/u)]
  return [address, whole, ...parts]
    .filter((word) => word.length >= NAME_LETTERS_MIN)
    .sort((one, other) => other.length - one.length)
}

/** @param pointer - of the field that holds the password */
export async function refuseCommon(
  pointer: string,
  password: string,
  owner: PasswordOwner,
): Promise<void> {
  if (!(await isCommon(password, owner))) return
  const message = 'Choose a password that is harder to guess.'
  throw new Problem('invalid-request', message, [{ pointer, message }])
}
