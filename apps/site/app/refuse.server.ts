import { data } from '@remix-run/node'
import type { ProblemError } from '@u4ssc/client'
import type { Withdrawn } from './withdrawn'

/** Answers with the error page for a status: 404 (not found), 413 (form too large), 429 (too many requests) or 503 (API unreachable). */
export function refuse(status: 404 | 413 | 429 | 503): never {
  // oxlint-disable-next-line typescript/only-throw-error -- Remix takes what is thrown as the answer
  throw data(null, { status })
}

/** Answers with the page for withdrawn content: since when, and why. */
export function refuseWithdrawn({ type, message, withdrawnAt }: ProblemError): never {
  const kind = type.endsWith('/circular-withdrawn') ? 'circular' : 'meeting'
  const withdrawn: Withdrawn = { kind, reason: message, at: withdrawnAt }
  // oxlint-disable-next-line typescript/only-throw-error -- Remix takes what is thrown as the answer
  throw data(withdrawn, { status: 410 })
}
