import { PROBLEMS, ProblemSchema, typeOfProblem } from '@u4ssc/client/responses'
import type { Difference, FieldError, ProblemBody, ProblemCode } from '@u4ssc/client/responses'
import type { Context } from 'hono'
import type { AppEnv } from './app-env'

/** A restarting server is usually back by then. */
const RETRY_AFTER_SECONDS = 2

/** What a program sends to be known (RFC 6750). */
const CHALLENGE = 'Bearer realm="API key"'

/** An error response: thrown anywhere below a route, sent as problem details (RFC 9457). */
export class Problem extends Error {
  override readonly name = 'Problem'

  /** @param detail - what happened and what to do, for the client */
  constructor(
    readonly code: ProblemCode,
    detail: string,
    readonly errors: readonly FieldError[] = [],
    /** What somebody else changed in the meantime, if that is the reason. */
    readonly differences?: readonly Difference[],
    /** Additional fields for some kinds of problems. */
    readonly more: Pick<ProblemBody, 'withdrawnAt' | 'existing'> = {},
  ) {
    super(detail)
  }
}

export function answerProblem(
  c: Context<AppEnv>,
  { code, message, errors, differences, more }: Problem,
): Response {
  const { status, title } = PROBLEMS[code]
  const { requestId } = c.var
  const type = typeOfProblem(code)
  const body: ProblemBody = { type, title, status, detail: message, requestId, errors: [...errors] }
  return c.body(JSON.stringify({ ...body, differences, ...more }), status, {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    ...(status === 401 ? { 'www-authenticate': CHALLENGE } : {}),
    ...(status === 503 ? { 'retry-after': String(RETRY_AFTER_SECONDS) } : {}),
  })
}

/** Returns the responses of these problems for the description of a route. */
export function problemAnswers(...codes: ProblemCode[]): object {
  const statuses = new Set(codes.map((code) => PROBLEMS[code].status))
  return Object.fromEntries([...statuses].map((status) => [status, problemAnswer(status, codes)]))
}

/** Returns the status of each of these problems with its meaning. */
export function problemStatuses(codes: readonly ProblemCode[]): [status: number, words: string][] {
  const statuses = new Set(codes.map((code) => PROBLEMS[code].status))
  return [...statuses].map((status) => [status, problemAnswer(status, codes).description])
}

function problemAnswer(status: number, codes: readonly ProblemCode[]) {
  const titles = codes.filter((code) => PROBLEMS[code].status === status).map(toSentence)
  return {
    description: titles.join(' '),
    content: { 'application/problem+json': { schema: ProblemSchema } },
  }
}

function toSentence(code: ProblemCode): string {
  return `\`${code}\`: ${PROBLEMS[code].title}.`
}
