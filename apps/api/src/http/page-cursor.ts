import type * as z from 'zod'
import { Problem } from './problems'
import { findInvalidCharacters } from './find-invalid-characters'

/** Creates a cursor that encodes the sort values of the last item of a page. */
export function createCursor<Place extends z.ZodType>(place: Place) {
  return {
    format: (row: z.infer<Place>): string =>
      Buffer.from(JSON.stringify(place.parse(row))).toString('base64url'),
    parse: (cursor: string): z.infer<Place> => {
      const value = place.safeParse(readJson(Buffer.from(cursor, 'base64url').toString()))
      if (value.success && findInvalidCharacters(value.data).length === 0) return value.data
      const message = 'Use the `nextCursor` of an earlier page of this list.'
      throw new Problem('invalid-request', message, [{ pointer: '/cursor', message }])
    },
  }
}

/** Returns a page from rows that include one more than the page holds. */
export function toPage<Row, Item>(
  rows: readonly Row[],
  limit: number,
  toItem: (row: Row) => Item,
  cursorAfter: (row: Row) => string,
) {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  const nextCursor = rows.length > limit && last !== undefined ? cursorAfter(last) : null
  return { items: shown.map(toItem), nextCursor }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
