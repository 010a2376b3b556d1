import { codeOfProblem } from '../responses/index'
import type { Difference, FieldError, ProblemBody, ProblemCode } from '../responses/index'

/** An error response of the API: its problem details (RFC 9457). The message names each wrong field. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError'
  readonly type: string
  /** Kind of problem; `undefined` if it is from a later version of the API. */
  readonly code: ProblemCode | undefined
  readonly status: number
  /** What happened and what to do, without the fields: for a page that shows `errors` next to them. */
  readonly detail: string
  readonly requestId: string
  readonly errors: readonly FieldError[]
  /** What somebody else changed in the meantime, if that is the reason. */
  readonly differences: readonly Difference[]
  /** The existing draft or circular, if that is the reason. */
  readonly existing: NonNullable<ProblemBody['existing']> | null
  /** Time of the withdrawal, if that is the reason (RFC 3339). */
  readonly withdrawnAt: string | null

  constructor(body: ProblemBody) {
    super([body.detail, ...body.errors.map(withField)].join(' '))
    this.detail = body.detail
    this.type = body.type
    this.code = codeOfProblem(body.type)
    this.status = body.status
    this.requestId = body.requestId
    this.errors = body.errors
    this.differences = body.differences ?? []
    this.existing = body.existing ?? null
    this.withdrawnAt = body.withdrawnAt ?? null
  }
}

function withField({ pointer, message }: FieldError): string {
  return pointer === '' ? message : `${pointer}: ${message}`
}

/** No response, or one that is not from the API: the network failed or something else answered. */
export class UnreachableError extends Error {
  override readonly name: string = 'UnreachableError'
}

/** A response of the API that is not as its contract says: the API and the client are of different versions. */
export class UnexpectedAnswerError extends UnreachableError {
  override readonly name = 'UnexpectedAnswerError'

  /** @param requestId - reference of the request in the log of the API; `null` if the answer has none */
  constructor(
    message: string,
    readonly requestId: string | null,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}
