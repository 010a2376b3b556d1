import { ProblemError, UnreachableError } from '@u4ssc/client'
import { say } from './say'

/** What to tell a person about a call that did not succeed, and what would help. */
export function describeError(error: unknown): string {
  if (error instanceof UnreachableError) return say('error.unreachable')
  if (!(error instanceof ProblemError)) return say('error.unexpected')
  if (error.status === 401) return say('error.signedOut')
  if (isProblem(error, 'not-allowed')) return say('error.notAllowed')
  if (error.status >= 500) return say('error.server', { requestId: error.requestId })
  return error.message
}

/** Whether the API refused for this reason: the code at the end of the problem's type. */
export function isProblem(error: unknown, code: string): boolean {
  return error instanceof ProblemError && error.type.endsWith(`/${code}`)
}
