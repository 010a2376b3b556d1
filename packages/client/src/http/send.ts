import type * as z from 'zod'
import { ProblemSchema } from '../responses/index'
import { parseAnswer } from './parse-answer'
import { ProblemError, UnreachableError } from './problem-error'

export interface Connection {
  readonly baseUrl: string
  readonly fetch: typeof globalThis.fetch
  readonly headers: Readonly<Record<string, string>>
  /** Maximum number of retries of safe requests. */
  readonly retries: number
  readonly wait: (milliseconds: number) => Promise<void>
  /** Time limit of a call, unless the call has its own. */
  readonly timeoutMs?: number | undefined
  readonly upload?: SendFile | undefined
}

/** Sends a request like `fetch`, and reports the share of the body that is sent, from 0 to 1. */
export type SendFile = (
  url: string,
  init: RequestInit & { readonly body: Blob },
  onProgress: (share: number) => void,
) => Promise<Response>

export interface Upload {
  readonly content: Blob
  readonly onProgress: ((share: number) => void) | undefined
}

export interface Call<Answer> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly path: string
  readonly query?: Readonly<Record<string, string | number | undefined>>
  readonly body?: unknown
  /** A file, sent instead of a body. */
  readonly upload?: Upload
  /** Ends the call; it then throws the reason of the signal. */
  readonly signal?: AbortSignal | undefined
  /** Time limit in milliseconds, with retries and until the answer is complete. */
  readonly timeoutMs?: number | undefined
  readonly answer: z.ZodType<Answer>
}

/** A call without the schema of its response. */
export type Question = Omit<Call<unknown>, 'answer'>

/**
 * Sends one call and parses the response.
 *
 * @throws {ProblemError} the API answered with a problem
 * @throws {UnreachableError} no response, or one that is not from the API
 */
export async function send<Answer>(connection: Connection, call: Call<Answer>): Promise<Answer> {
  const limited = withinLimits(connection, call)
  const response = await open(connection, limited)
  const body = await readJson(response, limited)
  return parseAnswer(call.answer, body, call.path, response.headers.get('x-request-id'))
}

/**
 * Sends one call and returns the response unread.
 *
 * @throws {ProblemError} the API answered with a problem
 * @throws {UnreachableError} no response, or one that is not from the API
 */
export async function openAnswer(connection: Connection, call: Question): Promise<Response> {
  return open(connection, withinLimits(connection, call))
}

async function open(connection: Connection, call: Question): Promise<Response> {
  const response = await requestAgain(connection, call)
  if (response.ok) return response
  throw toError(response, await readJson(response, call))
}

/** Returns the call with one signal that its time limit ends, too. */
function withinLimits<Limited extends Question>(
  connection: Connection,
  { timeoutMs = connection.timeoutMs, ...call }: Limited,
): Omit<Limited, 'timeoutMs'> {
  if (timeoutMs === undefined) return call
  const limit = AbortSignal.timeout(timeoutMs)
  return { ...call, signal: call.signal ? AbortSignal.any([call.signal, limit]) : limit }
}

const IDEMPOTENCY_KEY = 'idempotency-key'

/** Returns the same connection with one more header. */
export function withHeader(connection: Connection, name: string, value: string): Connection {
  return { ...connection, headers: { ...connection.headers, [name]: value } }
}

/** Statuses of something that does not exist or is withdrawn. */
const NOT_THERE: ReadonlySet<number> = new Set([404, 410])

/** Like `send`, but returns `undefined` if it does not exist. */
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
/** Maximum pause before a retry; if the API asks for a longer one, the call fails. */
const MAX_PAUSE_MS = 10_000
const PASSING: ReadonlySet<number> = new Set([429, 502, 503, 504])

/** Like `request`, with a retry after a pause if there is no response or a temporary error. */
async function requestAgain(connection: Connection, call: Question): Promise<Response> {
  const retries = isHarmless(connection, call) ? connection.retries : 0
  for (let attempt = 0; ; attempt++) {
    const outcome = await request(connection, call).catch((error: unknown) => error)
    const isLast = attempt >= retries || call.signal?.aborted === true
    if (outcome instanceof Response) {
      const pause = pauseAfter(attempt, outcome.headers.get('retry-after'))
      if (isLast || !PASSING.has(outcome.status) || pause > MAX_PAUSE_MS) return outcome
      await waitFor(connection, call, pause)
    } else {
      if (isLast) throw outcome
      await waitFor(connection, call, pauseAfter(attempt, null))
    }
  }
}

/** Waits before a retry, or until the call is ended. */
async function waitFor({ wait }: Connection, call: Question, milliseconds: number): Promise<void> {
  const { signal } = call
  const ended = new Promise<void>((settle) => {
    signal?.addEventListener('abort', () => settle(), { once: true })
  })
  await Promise.race([wait(milliseconds), ended])
  if (signal?.aborted) throw failureOf(call, signal.reason, 'could not be reached')
}

/** Returns whether a request can be repeated safely: a read, or a write with an idempotency key. */
function isHarmless({ headers }: Connection, { method }: Question): boolean {
  return method === 'GET' || Object.hasOwn(headers, IDEMPOTENCY_KEY)
}

/**
 * Returns the pause the server asks for, or an increasing random one, so that clients do not retry
 * at the same time.
 */
function pauseAfter(attempt: number, retryAfter: string | null): number {
  const asked = Number(retryAfter ?? Number.NaN) * 1000
  if (Number.isFinite(asked)) return asked
  return FIRST_PAUSE_MS * 2 ** attempt * (1 + Math.random())
}

async function request(connection: Connection, call: Question): Promise<Response> {
  const hasBody = call.body !== undefined
  const url = urlOf(connection.baseUrl, call)
  try {
    if (call.upload) return await sendFile(connection, url, call.upload, call.signal)
    return await connection.fetch(url, {
      method: call.method,
      credentials: 'include',
      headers: {
        accept: 'application/json',
        ...(hasBody ? { 'content-type': 'application/json' } : {}),
        ...connection.headers,
      },
      ...(hasBody ? { body: JSON.stringify(call.body) } : {}),
      signal: call.signal ?? null,
    })
  } catch (cause) {
    throw failureOf(call, cause, 'could not be reached')
  }
}

/** Returns the error of a call that failed: the caller's own reason if they ended it. */
export function failureOf({ path, signal }: Question, cause: unknown, what: string): Error {
  if (!signal?.aborted) return new UnreachableError(`${path} ${what}`, { cause })
  const reason: unknown = signal.reason
  if (reason instanceof Error && reason.name !== 'TimeoutError') return reason
  return new UnreachableError(`${path} did not answer in time`, { cause: reason })
}

function sendFile(
  { fetch, headers, upload = fetch }: Connection,
  url: string,
  { content, onProgress }: Upload,
  signal: AbortSignal | undefined,
): Promise<Response> {
  const init = {
    method: 'POST',
    credentials: 'include',
    headers: { accept: 'application/json', 'content-type': 'application/octet-stream', ...headers },
    body: content,
    signal: signal ?? null,
  } as const
  return upload(url, init, onProgress ?? (() => undefined))
}

function urlOf(baseUrl: string, { path, query }: Question): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query ?? {}))
    if (value !== undefined) search.set(name, String(value))
  const suffix = search.size > 0 ? `?${search}` : ''
  return `${baseUrl.replace(/\/$/, '')}${path}${suffix}`
}

/** @returns `undefined` if the response has no body */
async function readJson(response: Response, call: Question): Promise<unknown> {
  try {
    const text = await response.text()
    return text === '' ? undefined : JSON.parse(text)
  } catch (cause) {
    throw failureOf(call, cause, 'did not answer in JSON')
  }
}

function toError(response: Response, body: unknown): Error {
  const problem = ProblemSchema.safeParse(body)
  return problem.success
    ? new ProblemError(problem.data)
    : new UnreachableError(`${response.url} answered ${response.status} without saying why`)
}
