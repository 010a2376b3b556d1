import type { z } from 'zod'
import { ProblemSchema } from './contract/index'
import { ProblemError, UnreachableError } from './problem-error'

export interface Connection {
  readonly baseUrl: string
  readonly fetch: typeof globalThis.fetch
  readonly headers: Readonly<Record<string, string>>
  /** How often to ask again where that can do no harm. */
  readonly retries: number
  readonly wait: (milliseconds: number) => Promise<void>
}

export interface Call<Answer> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly path: string
  readonly query?: Readonly<Record<string, string | number | undefined>>
  readonly body?: unknown
  readonly answer: z.ZodType<Answer>
}

/** A call without the schema of its answer. */
type Question = Omit<Call<unknown>, 'answer'>

/**
 * Sends one call and parses what comes back.
 *
 * @throws {ProblemError} the API answered with a problem
 * @throws {UnreachableError} no answer, or an answer that is none of the API's
 */
export async function send<Answer>(connection: Connection, call: Call<Answer>): Promise<Answer> {
  const response = await openAnswer(connection, call)
  const answer = call.answer.safeParse(await readJson(response))
  if (answer.success) return answer.data
  throw new UnreachableError(`${call.path} answered outside its contract`, { cause: answer.error })
}

/**
 * Sends one call and returns its answer, unread.
 *
 * @throws {ProblemError} the API answered with a problem
 * @throws {UnreachableError} no answer, or an answer that is none of the API's
 */
export async function openAnswer(connection: Connection, call: Question): Promise<Response> {
  const response = await requestAgain(connection, call)
  if (response.ok) return response
  throw toError(response, await readJson(response))
}

const IDEMPOTENCY_KEY = 'idempotency-key'

/** The same connection, with one more header. */
export function withHeader(connection: Connection, name: string, value: string): Connection {
  return { ...connection, headers: { ...connection.headers, [name]: value } }
}

/** Answers that say there is no such thing: there never was, or it is withdrawn. */
const NOT_THERE: ReadonlySet<number> = new Set([404, 410])

/** As `send`, with `undefined` where the API says there is no such thing. */
export async function find<Answer>(
  connection: Connection,
  call: Call<Answer>,
): Promise<Answer | undefined> {
  try {
    return await send(connection, call)
  } catch (error) {
    if (error instanceof ProblemError && NOT_THERE.has(error.status)) return undefined
    throw error
  }
}

const FIRST_PAUSE_MS = 250
/** Whoever is asked to come back later than this is told so instead. */
const PAUSE_MS_MAX = 10_000
const PASSING: ReadonlySet<number> = new Set([429, 502, 503, 504])

/** As `request`; where there is no answer, or one that will pass, again after a pause. */
async function requestAgain(connection: Connection, call: Question): Promise<Response> {
  const retries = isHarmless(connection, call) ? connection.retries : 0
  for (let attempt = 0; ; attempt++) {
    const outcome = await request(connection, call).catch((error: unknown) => error)
    const isLast = attempt >= retries
    if (outcome instanceof Response) {
      const pause = pauseAfter(attempt, outcome.headers.get('retry-after'))
      if (isLast || !PASSING.has(outcome.status) || pause > PAUSE_MS_MAX) return outcome
      await connection.wait(pause)
    } else {
      if (isLast) throw outcome
      await connection.wait(pauseAfter(attempt, null))
    }
  }
}

/** Whether doing it twice is doing it once: a read, or a write with a key to know it by. */
function isHarmless({ headers }: Connection, { method }: Question): boolean {
  return method === 'GET' || Object.hasOwn(headers, IDEMPOTENCY_KEY)
}

/** What the server asks for, or longer each time; by chance, so that not all come back at once. */
function pauseAfter(attempt: number, retryAfter: string | null): number {
  const asked = Number(retryAfter ?? Number.NaN) * 1000
  if (Number.isFinite(asked)) return asked
  return FIRST_PAUSE_MS * 2 ** attempt * (1 + Math.random())
}

async function request(connection: Connection, call: Question): Promise<Response> {
  const hasBody = call.body !== undefined
  try {
    return await connection.fetch(urlOf(connection.baseUrl, call), {
      method: call.method,
      credentials: 'include',
      headers: {
        accept: 'application/json',
        ...(hasBody ? { 'content-type': 'application/json' } : {}),
        ...connection.headers,
      },
      ...(hasBody ? { body: JSON.stringify(call.body) } : {}),
    })
  } catch (cause) {
    throw new UnreachableError(`${call.path} could not be reached`, { cause })
  }
}

function urlOf(baseUrl: string, { path, query }: Question): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query ?? {}))
    if (value !== undefined) search.set(name, String(value))
  const suffix = search.size > 0 ? `?${search}` : ''
  return `${baseUrl.replace(/\/$/, '')}${path}${suffix}`
}

/** @returns `undefined` where the answer has no body */
async function readJson(response: Response): Promise<unknown> {
  try {
    const text = await response.text()
    return text === '' ? undefined : JSON.parse(text)
  } catch (cause) {
    throw new UnreachableError(`${response.url} did not answer in JSON`, { cause })
  }
}

function toError(response: Response, body: unknown): Error {
  const problem = ProblemSchema.safeParse(body)
  return problem.success
    ? new ProblemError(problem.data)
    : new UnreachableError(`${response.url} answered ${response.status} without saying why`)
}
