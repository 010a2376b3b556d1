import { and, desc, inArray, isNotNull, isNull, or, sql } from 'drizzle-orm'
import {
  circulars,
  meetingReleases,
  meetings,
  searchEntries,
  searchWords,
} from '../db/tables/index'
import type { SearchEntryRow } from '../db/tables/index'
import type { Database } from '../db/index'
import { isLatest } from '../meetings/index'
import { entriesOfCircular, entriesOfMeeting, joined } from './entries'
import type { NewEntry } from './entries'
import { configOf, languageWord } from './language-configs'
import { knownWordsOf, toSearchable } from './searchable-text'

/** Increase it when entries are built differently; older entries are then rebuilt. */
export const RULES = 7

/** Arbitrary number, the same in every process: the lock for the index. */
const INDEX_LOCK = 4_752_023

/** Rows per statement; each takes about twelve of 65,535 parameters. */
const MAX_ROWS = 500

/** Circulars or meetings per transaction: publications wait for it. */
const BATCH = 50

/** Where entries come from. */
type Source = Pick<SearchEntryRow, 'circularId' | 'slug' | 'release'>

type Sourced = Source & { readonly entries: readonly NewEntry[] }

/**
 * Updates the index: adds the newest circulars and releases without current entries, and removes
 * withdrawn ones. Call it in the transaction that publishes or withdraws, and again until it
 * returns 0 to fill an index.
 *
 * @returns the number of circulars and meetings added
 */
export async function indexPublished(tx: Database): Promise<number> {
  await tx.execute(sql`select pg_advisory_xact_lock(${INDEX_LOCK})`)
  await removeWithdrawn(tx)
  const letters = await listUnindexedLetters(tx)
  const releases = await listUnindexedReleases(tx)
  // Oldest first, as entries that match equally well are found in the order of their numbers
  await replaceEntries(tx, [
    ...letters.toReversed().map(({ id, circular }) => ({
      ...{ circularId: id, slug: null, release: 0 },
      entries: entriesOfCircular(id, circular),
    })),
    ...releases.toReversed().map(({ slug, number, meeting }) => ({
      ...{ circularId: null, slug, release: number },
      entries: entriesOfMeeting(meeting),
    })),
  ])
  return letters.length + releases.length
}

async function removeWithdrawn(tx: Database): Promise<void> {
  const letters = tx
    .select({ id: circulars.id })
    .from(circulars)
    .where(isNotNull(circulars.withdrawnAt))
  const slugs = tx
    .select({ slug: meetings.slug })
    .from(meetings)
    .where(isNotNull(meetings.withdrawnAt))
  await tx
    .delete(searchEntries)
    .where(or(inArray(searchEntries.circularId, letters), inArray(searchEntries.slug, slugs)))
}

function listUnindexedLetters(tx: Database) {
  const entry = sql`select from ${searchEntries} where ${searchEntries.circularId} = ${circulars.id}
    and ${searchEntries.rules} >= ${RULES}`
  return tx
    .select({ id: circulars.id, circular: circulars.circular })
    .from(circulars)
    .where(and(isNull(circulars.withdrawnAt), sql`not exists (${entry})`))
    .orderBy(desc(circulars.publishedAt))
    .limit(BATCH)
}

function listUnindexedReleases(tx: Database) {
  const { slug, number, meeting } = meetingReleases
  const entry = sql`select from ${searchEntries} where ${searchEntries.slug} = ${slug}
    and ${searchEntries.release} = ${number} and ${searchEntries.rules} >= ${RULES}`
  return tx
    .select({ slug, number, meeting })
    .from(meetings)
    .innerJoin(meetingReleases, isLatest)
    .where(and(isNull(meetings.withdrawnAt), sql`not exists (${entry})`))
    .orderBy(desc(meetingReleases.revision))
    .limit(BATCH)
}

async function replaceEntries(tx: Database, sources: readonly Sourced[]): Promise<void> {
  const letters = sources.flatMap(({ circularId }) => circularId ?? [])
  const slugs = sources.flatMap(({ slug }) => slug ?? [])
  await tx
    .delete(searchEntries)
    .where(or(inArray(searchEntries.circularId, letters), inArray(searchEntries.slug, slugs)))
  const rows = sources.flatMap(({ entries, ...source }) =>
    entries.map(({ heading, context, ...entry }) => ({
      ...source,
      ...entry,
      body: joined(entry.body, context),
      rules: RULES,
      words: wordsOf(entry.language, heading, entry.body),
    })),
  )
  for (const some of inParts(rows)) await tx.insert(searchEntries).values(some)

  const texts = sources.flatMap(({ entries }) => entries)
  const words = new Set(texts.flatMap(({ heading, body }) => knownWordsOf(`${heading}\n${body}`)))
  // The same order everywhere avoids deadlocks
  const known = [...words].sort().map((word) => ({ word }))
  for (const some of inParts(known)) await tx.insert(searchWords).values(some).onConflictDoNothing()
}

function inParts<Row>(rows: readonly Row[]): Row[][] {
  const starts = Array.from({ length: Math.ceil(rows.length / MAX_ROWS) }, (_, part) => part)
  return starts.map((part) => rows.slice(part * MAX_ROWS, (part + 1) * MAX_ROWS))
}

function wordsOf(language: NewEntry['language'], heading: string, body: string) {
  const config = configOf(language)
  return sql<string>`setweight(to_tsvector(${config}::regconfig, ${toSearchable(heading)}), 'A')
    || to_tsvector(${config}::regconfig, ${toSearchable(body)})
    || array_to_tsvector(array[${languageWord(language)}])`
}
