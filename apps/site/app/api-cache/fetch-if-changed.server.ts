import { createHash } from 'node:crypto'
import { ProblemError, ProblemSchema, createClient } from '@u4ssc/client'
import type { Client } from '@u4ssc/client'

export interface Api {
  readonly baseUrl: string
  readonly fetch: typeof globalThis.fetch
}

/** By what an answer is known again. */
export interface Mark {
  readonly etag: string | null
  readonly digest: string
}

/** An answer of the API, read and checked; or that it is still the one of the mark. */
export type Asked<Answer> =
  | { readonly kind: 'unchanged' }
  | {
      readonly kind: 'answer'
      readonly answer: Answer
      readonly mark: Mark
      /** Of the text it came in. */
      readonly bytes: number
    }

/**
 * Asks the API unless it still answers what is known: then nothing is sent (304), or what is sent is
 * the same text as before, and nothing is read and checked again.
 *
 * @throws what the client throws
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
    // the last answer is at hand sooner
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
    // To the client what is withdrawn is not there, but a page says why
    if (withdrawn) throw withdrawn
    return { kind: 'answer', answer, mark: seen.mark, bytes: seen.bytes }
  } catch (error) {
    // To the client an answer without a body is none
    if (known && seen.isUnchanged) return { kind: 'unchanged' }
    throw error
  }
}

async function problemIn(response: Response): Promise<ProblemError | undefined> {
  const problem = ProblemSchema.safeParse(await response.json().catch(() => null))
  return problem.success ? new ProblemError(problem.data) : undefined
}
