import type { MarkedText, SearchHit } from '@u4ssc/client/meetings'
import type { Database } from '../db/index'
import { listStatusChanges } from '../meetings/index'
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
  const texts = rows.flatMap(({ title, bodies, language }) =>
    [title, ...bodies].map((text) => ({ text, language })),
  )
  const markable = texts.map(({ text, language }) => ({ text: toMarkable(text), language }))
  const marks = await markTexts(db, q, markable, MARKS)
  const marked = texts.map(({ text }, index) => readMarks(text, marks[index] ?? '', q))
  const meetings = rows.flatMap(({ type, slug }) => (type === 'meeting' ? (slug ?? []) : []))
  const statusChanges = await listStatusChanges(db, meetings)
  return rows.flatMap((row) => {
    const [title = { text: row.title, marks: [] }, ...bodies] = marked.splice(
      0,
      1 + row.bodies.length,
    )
    const { language, held_on: heldOn } = row
    return toHit(row, { title, excerpts: bestExcerpts(bodies), language, heldOn }, statusChanges)
  })
}

const MAX_EXCERPTS = 3

/** Returns the passages with a match, each once; the first one if only the title matches. */
function bestExcerpts(bodies: readonly MarkedText[]): MarkedText[] {
  const matching = bodies.filter(({ marks }) => marks.length > 0)
  const cut = (matching.length > 0 ? matching : bodies.slice(0, 1)).map(cutExcerpt)
  const different = new Map(cut.map((excerpt) => [excerpt.text, excerpt]))
  return [...different.values()].filter(({ text }) => text !== '').slice(0, MAX_EXCERPTS)
}

type Shown = Pick<SearchHit, 'title' | 'excerpts' | 'language' | 'heldOn'>

/** Returns nothing for a row without a source, which the tables do not allow. */
function toHit(
  row: FoundRow,
  shown: Shown,
  statusChanges: Awaited<ReturnType<typeof listStatusChanges>>,
): SearchHit[] {
  const { type, circular_id: circular, slug: meeting, part, status } = row
  if (type === 'letter')
    return circular === null ? [] : [{ type, circular, pointer: part ?? '', ...shown }]
  if (meeting === null || status === null) return []
  const statusChange = statusChanges.get(meeting) ?? null
  if (type === 'meeting') return [{ type, meeting, status, statusChange, ...shown }]
  return [{ type, meeting, status, id: part ?? '', ...shown }]
}
