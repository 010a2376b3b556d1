import { ProblemError, UnexpectedAnswerError, UnreachableError } from '@u4ssc/client'
import { PROBLEMS, typeOfProblem } from '@u4ssc/client/responses'
import type { FieldError, ProblemCode } from '@u4ssc/client/responses'
import { expect, it } from 'vitest'
import { describeError } from './describe-error'

const DETAIL = 'Choose the second file.'

function refusal(code: ProblemCode, errors: FieldError[] = []): ProblemError {
  const { status, title } = PROBLEMS[code]
  const type = typeOfProblem(code)
  return new ProblemError({ type, title, status, detail: DETAIL, requestId: 'r-17', errors })
}

it.each<[ProblemCode, RegExp]>([
  ['meeting-not-found', /^This no longer exists/],
  ['meeting-withdrawn', /^This no longer exists/],
  ['organization-changed', /^Somebody else changed this/],
  ['precondition-failed', /^Somebody else changed this/],
  ['audit-year-changed', /^The export does not match/],
  ['not-signed-in', /^Your session has ended/],
  ['second-factor-refused', /^Incorrect code/],
  ['last-owner', /^The dashboard needs an owner/],
  ['invalid-request', /not valid\. Choose the second file\.$/],
  ['notice-state', /^This is not possible\. Choose the second file\.$/],
  ['internal-error', /r-17$/],
])('a described error describes %s and what to do about it', (code, sentence) => {
  expect(describeError(refusal(code))).toMatch(sentence)
})

it('a described error names what is wrong with each field instead of a list that only the API shows', () => {
  const errors = [
    { pointer: '/id', message: 'Invalid UUID' },
    { pointer: '/limit', message: 'Too big' },
  ]
  expect(describeError(refusal('invalid-request', errors))).toMatch(
    /not valid\. Invalid UUID; Too big$/,
  )
})

it('a described error describes a server without a response, and an error of the page', () => {
  expect(describeError(new UnreachableError())).toMatch(/did not respond/)
  expect(describeError(new UnexpectedAnswerError('/v1/x answered', 'r-18'))).toMatch(/r-18$/)
  expect(describeError(new TypeError('x is undefined'))).toMatch(/^Something went wrong/)
})
