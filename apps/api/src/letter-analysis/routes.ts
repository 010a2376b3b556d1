import { circulars, documents, drafts } from '@u4ssc/client/contract'
import { MAX_TABLE_ROWS } from '@u4ssc/client/documents'
import type { Readers } from '@u4ssc/documents/isolated'
import { placeOf } from '../http/middleware/client-address'
import { routes, serve } from '../http/serve'
import { oneAtATime, readApart } from './read-apart'
import type { CircularReaders } from './read-apart'
import { readTableFile } from '../list-files/read-table-file'
import { Problem } from '../http/problems'

const WINDOW_MS = 60_000

/** Ten circulars of maximum length, or about four hundred typical ones. */
const MAX_CHARACTERS = 4_000_000

/** Limits the characters that an address can have read per minute without signing in. */
export class ReadingBudget {
  readonly #spent = new Map<string, number>()
  #windowStart = -Infinity

  /** @throws {Problem} if the limit is reached */
  spend(place: string, characters: number, nowMs: number): void {
    if (nowMs - this.#windowStart >= WINDOW_MS) {
      this.#spent.clear()
      this.#windowStart = nowMs
    }
    const spent = (this.#spent.get(place) ?? 0) + characters
    if (spent > MAX_CHARACTERS)
      throw new Problem('too-many-attempts', 'Send fewer or shorter circulars, or wait a minute.')
    this.#spent.set(place, spent)
  }
}

/**
 * Route to analyse a circular without signing in. Requests run one at a time, so that signed-in
 * people do not wait.
 */
export function readingRoutes({ readers }: { readonly readers: CircularReaders }) {
  const budget = new ReadingBudget()
  const inTurn = oneAtATime()
  return routes(
    serve(circulars.read, ({ body: { text } }, c) => {
      budget.spend(placeOf(c.get('clientAddress')), text.length, performance.now())
      const { signal } = c.req.raw
      return inTurn(() => readApart(readers, text, signal))
    }),
  )
}

/** Routes to read the rows of an uploaded file in a separate process. Nothing is stored. */
export function tableRoutes({ readers }: { readonly readers: Readers }) {
  return routes(
    serve(documents.readTable, async ({ body: { content } }) => {
      const rows = await readTableFile(readers, content, MAX_TABLE_ROWS)
      return { rows: rows.map((row) => [...row]) }
    }),
  )
}

/** Routes to read the text of an uploaded file in a separate process. Nothing is stored. */
export function documentRoutes({ readers }: { readonly readers: Readers }) {
  return routes(
    serve(drafts.extractText, async ({ body: { name, content } }, c) => {
      const { text, format, findings } = await readers.read(Buffer.from(content, 'base64'), {
        name: name ?? undefined,
        signal: c.req.raw.signal,
      })
      return { text, format, findings: [...findings] }
    }),
  )
}
