import { Problem } from '../http/problems'

let known: Promise<ReadonlySet<string>> | undefined

/** Loaded when somebody first chooses a password, not at every start. */
async function loadCommon(): Promise<ReadonlySet<string>> {
  const { dictionary } = await import('@zxcvbn-ts/language-common')
  return new Set(dictionary.passwords)
}

/**
 * Whether a password is among those that guessers try first: a common one as it is, with figures
 * and signs around it, or said several times.
 */
export async function isCommon(password: string): Promise<boolean> {
  known ??= loadCommon()
  const common = await known
  const lower = password.toLowerCase()
  const core = lower.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  const [, repeated = lower] = /^(.+?)\1+$/.exec(lower) ?? []
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
