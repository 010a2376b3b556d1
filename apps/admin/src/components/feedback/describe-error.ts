import { ProblemError, UnreachableError } from '@u4ssc/client'
import { say } from '../language/say'

/** Describes a failed call and what to do about it. */
export function describeError(error: unknown): string {
  if (error instanceof UnreachableError) return say('error.unreachable')
  if (!(error instanceof ProblemError)) return say('error.unexpected')
  if (error.status === 401) return say('error.signedOut')
  if (isProblem(error, 'own-notice')) return say('notices.ownText')
  if (isProblem(error, 'not-allowed')) return say('error.notAllowed')
  if (error.status >= 500) return say('error.server', { requestId: error.requestId })
  return error.message
}

/** Returns true if the API refused with this code, which is the end of the problem type. */
export function isProblem(error: unknown, code: string): boolean {
  return error instanceof ProblemError && error.type.endsWith(`/${code}`)
}
