import { createHash } from 'node:crypto'
import { ProblemError, ProblemSchema, createClient } from '@u4ssc/client'
import type { Client } from '@u4ssc/client'

export interface Api {
  readonly baseUrl: string
  readonly fetch: typeof globalThis.fetch
}

/** Identifies an answer: its ETag and a digest of its text. */
export interface Mark {
  readonly etag: string | null
  readonly digest: string
}

/** A parsed answer of the API, or the information that it has not changed. */
export type Asked<Answer> =
  | { readonly kind: 'unchanged' }
  | {
      readonly kind: 'answer'
      readonly answer: Answer
      readonly mark: Mark
      /** Size of its text. */
      readonly bytes: number
    }

/**
 * Requests an answer unless it is unchanged: on 304, or if the text is the same, nothing is parsed
 * again.
 *
 * @throws the errors of the client
 */
export async function fetchIfChanged<Answer>(
  { baseUrl, fetch }: Api,
  call: (client: Client) => Promise<Answer>,
  known: Mark | undefined,
): Promise<Asked<Answer>> {
  const none: Mark = { etag: null, digest: '' }
  const seen = { mark: none, bytes: 0, isUnchanged: false }
  let withdrawn: ProblemError | undefined
  const client = createClient({
    // the cached answer is faster than a retry
    retries: 0,
    baseUrl,
    headers: known?.etag ? { 'if-none-match': known.etag } : {},
    async fetch(input, init) {
      const response = await fetch(input, init)
      if (response.status === 410) withdrawn = await problemIn(response.clone())
      if (!response.ok) {
        seen.isUnchanged = response.status === 304
        return response
      }
      const text = await response.text()
      const digest = createHash('sha256').update(text).digest('base64')
      seen.mark = { etag: response.headers.get('etag'), digest }
      seen.bytes = text.length
      seen.isUnchanged = digest === known?.digest
      return seen.isUnchanged ? new Response(null, { status: 304 }) : new Response(text)
    },
  })
  try {
    const answer = await call(client)
    // the client treats withdrawn content as missing, but a page shows the reason
    if (withdrawn) throw withdrawn
    return { kind: 'answer', answer, mark: seen.mark, bytes: seen.bytes }
  } catch (error) {
    // the client treats a response without a body as an error
    if (known && seen.isUnchanged) return { kind: 'unchanged' }
    throw error
  }
}

async function problemIn(response: Response): Promise<ProblemError | undefined> {
  const problem = ProblemSchema.safeParse(await response.json().catch(() => null))
  return problem.success ? new ProblemError(problem.data) : undefined
}
