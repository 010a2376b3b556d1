import type { z } from 'zod'
import { ProblemSchema } from './contract/index'
import { ProblemError, UnreachableError } from './problem-error'

export interface Connection {
  readonly baseUrl: string
  readonly fetch: typeof globalThis.fetch
  readonly headers: Readonly<Record<string, string>>
}

export interface Call<Answer> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly path: string
  readonly query?: Readonly<Record<string, string | number | undefined>>
  readonly body?: unknown
  readonly answer: z.ZodType<Answer>
}

/**
 * Sends one call and parses what comes back.
 *
 * @throws {ProblemError} the API answered with a problem
 * @throws {UnreachableError} no answer, or an answer that is none of the API's
 */
export async function send<Answer>(connection: Connection, call: Call<Answer>): Promise<Answer> {
  const response = await request(connection, call)
  const body = await readJson(response)
  if (!response.ok) throw toError(response, body)
  const answer = call.answer.safeParse(body)
  if (answer.success) return answer.data
  throw new UnreachableError(`${call.path} answered outside its contract`, { cause: answer.error })
}

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

async function request(connection: Connection, call: Call<unknown>): Promise<Response> {
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

function urlOf(baseUrl: string, { path, query }: Call<unknown>): string {
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
