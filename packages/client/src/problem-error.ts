import { codeOfProblem } from './contract/index'
import type { Difference, FieldError, ProblemBody, ProblemCode } from './contract/index'

/** An answer of the API that says why not: its problem details (RFC 9457) as an error. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError'
  readonly type: string
  /** The kind of problem; `undefined` for one that came with a later version of the API. */
  readonly code: ProblemCode | undefined
  readonly status: number
  readonly requestId: string
  readonly errors: readonly FieldError[]
  /** What somebody else changed meanwhile, where that is why not. */
  readonly differences: readonly Difference[]
  /** The draft or circular that is there already, where that is why not. */
  readonly existing: NonNullable<ProblemBody['existing']> | null
  /** Since when it is withdrawn, where that is why not: an instant, RFC 3339. */
  readonly withdrawnAt: string | null

  constructor(body: ProblemBody) {
    super(body.detail)
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

/** No answer, or none that keeps the contract: the network failed, or something else answered. */
export class UnreachableError extends Error {
  override readonly name = 'UnreachableError'
}
