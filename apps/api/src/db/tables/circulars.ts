import { sql } from 'drizzle-orm'
import { check, date, index, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import type { Correction } from '@u4ssc/client/circulars'
import type { Circular, Diagnostic, Evidence, Language, Meeting } from '@u4ssc/domain'
import { instant } from '../instant'

/** Published circulars. The ID is made of the reference and the date (`circularKey`). */
export const circulars = pgTable(
  'circulars',
  {
    id: text('id').primaryKey(),
    kind: text('kind').notNull(),
    series: text('series').notNull(),
    number: text('number').notNull(),
    issuedOn: date('issued_on', { mode: 'string' }).notNull(),
    subject: text('subject'),
    language: text('language').$type<Language>(),
    sourceText: text('source_text').notNull(),
    circular: jsonb('circular').$type<Circular>().notNull(),
    /** What the circular itself states about its meetings. */
    meetings: jsonb('meetings').$type<Meeting[]>().notNull(),
    evidence: jsonb('evidence').$type<Evidence>().notNull(),
    diagnostics: jsonb('diagnostics').$type<Diagnostic[]>().notNull(),
    corrections: jsonb('corrections').$type<Correction[]>().notNull(),
    publishedAt: instant('published_at').notNull(),
    withdrawnAt: instant('withdrawn_at'),
    withdrawalReason: text('withdrawal_reason'),
  },
  (t) => [
    index('circulars_number_index').on(t.number),
    index('circulars_issued_on_index').on(t.issuedOn, t.id),
    check(
      'circulars_withdrawal_has_a_reason',
      sql`(${t.withdrawnAt} is null) = (${t.withdrawalReason} is null)`,
    ),
    check('circulars_id_fits_an_address', sql`${t.id} ~ '^[^\\s/?#%]+$'`),
  ],
)
