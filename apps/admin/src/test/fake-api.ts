import { createClient } from '@u4ssc/client'
import type { Client } from '@u4ssc/client'

interface Asked {
  readonly query: URLSearchParams
  readonly body: unknown
}
type Answer = (asked: Asked) => unknown

/** Answers each operation as a test says, and keeps what was asked. */
export class FakeApi {
  /** Method and path of each call with its query, in order. */
  readonly calls: string[] = []
  readonly bodies: unknown[] = []

  /** @param answers by method and path, as `GET /v1/people`; a `Response` is given as it is */
  constructor(private readonly answers: Readonly<Record<string, Answer>>) {}

  readonly client: Client = createClient({
    baseUrl: 'http://api.test',
    fetch: async (...asked) => {
      const request = new Request(...asked)
      const { pathname, search, searchParams } = new URL(request.url)
      const text = await request.text()
      const body: unknown = text === '' ? undefined : JSON.parse(text)
      this.calls.push(`${request.method} ${pathname}${search}`)
      if (body !== undefined) this.bodies.push(body)
      const answer = this.answers[`${request.method} ${pathname}`]
      if (!answer) return refuse('not-found', 404)
      const answered = await answer({ query: searchParams, body })
      return answered instanceof Response ? answered : Response.json(answered)
    },
  })
}

/** A refusal of the API, with what is wrong per field. */
export function refuse(
  code: string,
  status: number,
  errors: readonly { pointer: string; message: string }[] = [],
): Response {
  const said = { title: code, detail: code, requestId: 'request-1' }
  return Response.json({ type: `/problems/${code}`, status, errors, ...said }, { status })
}
