import { ProblemError, UnexpectedAnswerError, UnreachableError } from '@u4ssc/client'
import type { ProblemCode } from '@u4ssc/client/responses'
import { say } from '../language/say'

/** Problems with a message that names what to do. */
const EXPLAINED = [
  'invalid-request',
  'own-document',
  'second-factor-refused',
  'address-taken',
  'last-owner',
  'draft-closed',
  'open-issues',
  'already-imported',
  'already-published',
  'nothing-changed',
  'registration-closed',
  'already-registered',
  'already-invited',
  'already-decided',
  'speaker-page-closed',
  'too-many-files',
  'no-free-place',
  'places-taken',
  'delegation-exists',
  'delegation-full',
  'organization-exists',
  'audit-year-open',
  'audit-year-changed',
  'letter-convenes',
  'people-registered',
  'proceedings-frozen',
  'proceedings-open',
  'body-too-large',
  'link-not-valid',
  'too-many-attempts',
] as const satisfies readonly ProblemCode[]

/** Describes a failed call and what to do about it. */
export function describeError(error: unknown): string {
  if (error instanceof UnexpectedAnswerError)
    return say('error.notUnderstood', { requestId: error.requestId ?? '–' })
  if (error instanceof UnreachableError) return say('error.unreachable')
  if (!(error instanceof ProblemError)) return say('error.unexpected')
  const { code, status, errors, detail: said, requestId } = error
  // It refers to these errors
  const detail = errors.length === 0 ? said : errors.map((one) => one.message).join('; ')
  if (code === 'own-notice') return say('notices.ownText')
  if (code === 'not-allowed') return say('error.notAllowed')
  const explained = EXPLAINED.find((one) => one === code)
  if (explained) return say(`problem.${explained}`, { detail })
  if (status === 401) return say('error.signedOut')
  if (status === 404 || status === 410) return say('problem.gone')
  if (status === 412 || isStale(code)) return say('problem.changed')
  if (status >= 500) return say('error.server', { requestId })
  return say('problem.refused', { detail })
}

/** Returns true if the API refused with this code. */
export function isProblem(error: unknown, code: ProblemCode): boolean {
  return error instanceof ProblemError && error.code === code
}

function isStale(code: ProblemCode | undefined): boolean {
  return code === 'review-outdated' || code?.endsWith('-changed') === true
}
