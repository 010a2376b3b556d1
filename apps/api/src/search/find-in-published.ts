import type { SearchHit } from '@u4ssc/client/meetings'
import type { Database } from '../db/index'
import { cutExcerpt, MARKS, readMarks, toMarkable } from './mark-text'
import { knownWordsOf } from './searchable-text'
import { findEntries, findNearestWords, markTexts } from './store'
import type { FoundRow, Question, SearchPlace } from './store'

export interface Found {
  /** The query that matched: the one given, or one with the nearest published words. */
  readonly searchedFor: string
  readonly rows: readonly FoundRow[]
}

/**
 * Searches everything public. A query without results is repeated with the nearest published words.
 */
export async function findInPublished(
  db: Database,
  question: Question,
  page: { after: SearchPlace | undefined; limit: number },
): Promise<Found> {
  const { q } = question
  const rows = await findEntries(db, question, page)
  if (rows.length > 0 || page.after !== undefined) return { searchedFor: q, rows }

  const nearest = await findNearestWords(db, knownWordsOf(q))
  const meant = q.replace(
    /[\p{L}\p{M}]+/gu,
    (word) => nearest.get(word.normalize('NFC').toLowerCase()) ?? word,
  )
  if (meant === q) return { searchedFor: q, rows }
  const again = await findEntries(db, { ...question, q: meant }, page)
  return again.length > 0 ? { searchedFor: meant, rows: again } : { searchedFor: q, rows }
}

/** Returns the results with the matches marked in title and text. */
export async function toHits(
  db: Database,
  q: string,
  rows: readonly FoundRow[],
): Promise<SearchHit[]> {
  const texts = rows.flatMap(({ title, body, language }) =>
    [title, body].map((text) => ({ text: toMarkable(text), language })),
  )
  const marked = await markTexts(db, q, texts, MARKS)
  return rows.flatMap((row, index) => {
    const title = readMarks(row.title, marked[2 * index] ?? '', q)
    const excerpt = cutExcerpt(readMarks(row.body, marked[2 * index + 1] ?? '', q))
    return toHit(row, { title, excerpt, language: row.language, heldOn: row.held_on })
  })
}

type Shown = Pick<SearchHit, 'title' | 'excerpt' | 'language' | 'heldOn'>

/** Returns nothing for a row without a source, which the tables do not allow. */
function toHit(row: FoundRow, shown: Shown): SearchHit[] {
  const { type, circular_id: circular, slug: meeting, part, status } = row
  if (type === 'letter')
    return circular === null ? [] : [{ type, circular, pointer: part ?? '', ...shown }]
  if (meeting === null || status === null) return []
  if (type === 'meeting') return [{ type, meeting, status, ...shown }]
  return [{ type, meeting, status, id: part ?? '', ...shown }]
}
