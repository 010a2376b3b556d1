import { connect, createClient } from '@u4ssc/client'
import type { Client, ClientOptions, Connection } from '@u4ssc/client'

interface Asked {
  readonly query: URLSearchParams
  readonly body: unknown
}
type Answer = (asked: Asked) => unknown

/** A fake API with one response per operation. Records all calls. */
export class FakeApi {
  /** Method, path and query of each call, in order. */
  readonly calls: string[] = []
  readonly bodies: unknown[] = []

  /**
   * @param answers - by method and path, for example `GET /v1/people`; a `Response` is returned as
   * is
   */
  constructor(private readonly answers: Readonly<Record<string, Answer>>) {}

  private readonly options: ClientOptions = {
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
  }

  readonly client: Client = createClient(this.options)
  readonly connection: Connection = connect(this.options)
}

/** Returns a refusal of the API, with an error for each field. */
export function refuse(
  code: string,
  status: number,
  errors: readonly { pointer: string; message: string }[] = [],
): Response {
  const problem = { title: code, detail: code, requestId: 'request-1' }
  return Response.json({ type: `/problems/${code}`, status, errors, ...problem }, { status })
}
