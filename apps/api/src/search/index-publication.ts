import { and, eq, inArray, isNotNull, isNull, or, sql } from 'drizzle-orm'
import {
  circulars,
  meetingReleases,
  meetings,
  searchEntries,
  searchWords,
} from '../db/tables/index'
import type { Database } from '../db/index'
import { entriesOfCircular, entriesOfMeeting } from './entries'
import type { NewEntry } from './entries'
import { configOf, languageWord } from './language-configs'
import { knownWordsOf, toSearchable } from './searchable-text'

/** Increase it when entries are built differently; older entries are then rebuilt. */
const RULES = 2

/** Arbitrary number, the same in every process: the lock for the index. */
const INDEX_LOCK = 4_752_023

/** Rows per statement; each takes about twelve of 65,535 parameters. */
const MAX_ROWS = 500

type Source =
  | { readonly circularId: string; readonly slug: null; readonly release: 0 }
  | { readonly circularId: null; readonly slug: string; readonly release: number }

/**
 * Updates the index: adds circulars and releases without current entries, and removes withdrawn
 * ones. Call it in the transaction that publishes or withdraws.
 *
 * @returns the number of circulars and meetings added
 */
export async function indexPublished(tx: Database): Promise<number> {
  await tx.execute(sql`select pg_advisory_xact_lock(${INDEX_LOCK})`)
  await removeWithdrawn(tx)
  const letters = await listUnindexedLetters(tx)
  for (const { id, circular } of letters) {
    const source = { circularId: id, slug: null, release: 0 } as const
    await replaceEntries(tx, source, entriesOfCircular(id, circular))
  }
  const releases = await listUnindexedReleases(tx)
  for (const { slug, number, meeting } of releases) {
    const source = { circularId: null, slug, release: number } as const
    await replaceEntries(tx, source, entriesOfMeeting(meeting))
  }
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
    and ${searchEntries.rules} = ${RULES}`
  return tx
    .select({ id: circulars.id, circular: circulars.circular })
    .from(circulars)
    .where(and(isNull(circulars.withdrawnAt), sql`not exists (${entry})`))
}

function listUnindexedReleases(tx: Database) {
  const { slug, number, meeting } = meetingReleases
  const latest = sql`(select max(number) from meeting_releases r where r.slug = ${meetings.slug})`
  const entry = sql`select from ${searchEntries} where ${searchEntries.slug} = ${slug}
    and ${searchEntries.release} = ${number} and ${searchEntries.rules} = ${RULES}`
  return tx
    .select({ slug, number, meeting })
    .from(meetings)
    .innerJoin(meetingReleases, and(eq(slug, meetings.slug), eq(number, latest)))
    .where(and(isNull(meetings.withdrawnAt), sql`not exists (${entry})`))
}

async function replaceEntries(
  tx: Database,
  source: Source,
  entries: readonly NewEntry[],
): Promise<void> {
  const { circularId, slug } = source
  const own =
    slug === null ? eq(searchEntries.circularId, circularId) : eq(searchEntries.slug, slug)
  await tx.delete(searchEntries).where(own)
  const rows = entries.map(({ heading, ...entry }) => ({
    ...source,
    ...entry,
    rules: RULES,
    words: wordsOf(entry.language, heading, entry.body),
  }))
  for (let from = 0; from < rows.length; from += MAX_ROWS)
    await tx.insert(searchEntries).values(rows.slice(from, from + MAX_ROWS))

  const words = new Set(entries.flatMap(({ heading, body }) => knownWordsOf(`${heading}\n${body}`)))
  // The same order everywhere avoids deadlocks
  const known = [...words].sort().map((word) => ({ word }))
  for (let from = 0; from < known.length; from += MAX_ROWS)
    await tx
      .insert(searchWords)
      .values(known.slice(from, from + MAX_ROWS))
      .onConflictDoNothing()
}

function wordsOf(language: NewEntry['language'], heading: string, body: string) {
  const config = configOf(language)
  return sql<string>`setweight(to_tsvector(${config}::regconfig, ${toSearchable(heading)}), 'A')
    || to_tsvector(${config}::regconfig, ${toSearchable(body)})
    || array_to_tsvector(array[${languageWord(language)}])`
}
