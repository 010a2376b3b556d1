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

/**
 * Whether a password is among those that guessers try first: a common one as it is, with figures
 * and signs around it, or said several times; or little more than words of the house.
 */
export async function isCommon(password: string): Promise<boolean> {
  known ??= loadCommon()
  const common = await known
  const lower = password.toLowerCase()
  const core = lower.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  const [, repeated = lower] = /^(.+?)\1+$/.exec(lower) ?? []
  const own = lower.replaceAll(WORDS_OF_THE_HOUSE, '')
  if (own !== lower && own.replaceAll(/[^\p{L}]/gu, '').length < OWN_LETTERS_MIN) return true
  return [lower, core, repeated].some(
    (word) => word === '' || word.length === 1 || common.has(word),
  )
}

/** @param pointer - of the field that holds the password */
export async function refuseCommon(pointer: string, password: string): Promise<void> {
  if (!(await isCommon(password))) return
  const message = 'This is one of the passwords that are tried first: choose another'
  throw new Problem('invalid-request', message, [{ pointer, message }])
}
