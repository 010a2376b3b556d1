import { sql } from 'drizzle-orm'
import {
  bigint,
  check,
  customType,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  text,
} from 'drizzle-orm/pg-core'
import type { Language } from '@u4ssc/domain'
import { circulars } from './circulars'
import { meetings } from './meetings'

export type EntryType = 'letter' | 'meeting' | 'session' | 'speaker' | 'document' | 'decision'

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })

/**
 * Search entries: paragraphs of circulars and parts of public meetings. Written in the transaction
 * of the publication.
 */
export const searchEntries = pgTable(
  'search_entries',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    type: text('type').$type<EntryType>().notNull(),
    circularId: text('circular_id'),
    slug: text('slug'),
    /** JSON pointer in a circular, or ID of a session, speaker, document or decision. */
    part: text('part'),
    language: text('language').$type<Language>(),
    heldOn: date('held_on', { mode: 'string' }),
    title: text('title').notNull(),
    body: text('body').notNull(),
    words: tsvector('words').notNull(),
    /** Number of the release it was taken from; 0 for circulars, which do not change. */
    release: integer('release').notNull(),
    /** Version of the rules that built the entry. */
    rules: integer('rules').notNull(),
  },
  (t) => [
    foreignKey({
      name: 'search_entries_circular',
      columns: [t.circularId],
      foreignColumns: [circulars.id],
    }),
    foreignKey({
      name: 'search_entries_meeting',
      columns: [t.slug],
      foreignColumns: [meetings.slug],
    }),
    index('search_entries_circular_index').on(t.circularId),
    index('search_entries_slug_index').on(t.slug),
    index('search_entries_words_index').using('gin', t.words),
    // For common words, which are searched latest first
    index('search_entries_held_on_index').on(t.heldOn.desc().nullsLast(), t.id),
    check(
      'search_entries_type_is_known',
      sql`${t.type} in ('letter', 'meeting', 'session', 'speaker', 'document', 'decision')`,
    ),
    check('search_entries_have_one_source', sql`num_nonnulls(${t.circularId}, ${t.slug}) = 1`),
    check('search_entries_letters_are_letters', sql`(${t.type} = 'letter') = (${t.slug} is null)`),
  ],
)
export type SearchEntryRow = typeof searchEntries.$inferSelect

/** All published words, to correct misspelled queries. */
export const searchWords = pgTable('search_words', { word: text('word').primaryKey() })
