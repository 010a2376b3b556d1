import { date, foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant } from '../db/instant'
import { meetings } from '../meetings/tables'
import { registrations } from '../registrations/tables'

/** People who came and did not agree that it is recorded: they are counted, and nothing leads to them. */
export const unnamedAttendance = pgTable(
  'unnamed_attendance',
  {
    /** Made by the desk. */
    id: uuid('id').primaryKey(),
    slug: text('slug').notNull(),
    sitting: date('sitting', { mode: 'string' }).notNull(),
    session: text('session').notNull().default(''),
  },
  (t) => [
    index('unnamed_attendance_of_meeting').on(t.slug),
    foreignKey({
      name: 'unnamed_attendance_meeting',
      columns: [t.slug],
      foreignColumns: [meetings.slug],
    }),
  ],
)

/** Who was there, once for each sitting and, by its id, each session; the sitting has an empty one. */
export const attendance = pgTable(
  'attendance',
  {
    registrationId: uuid('registration_id').notNull(),
    sitting: date('sitting', { mode: 'string' }).notNull(),
    session: text('session').notNull().default(''),
    at: instant('at').notNull(),
  },
  (t) => [
    primaryKey({ name: 'attendance_key', columns: [t.registrationId, t.sitting, t.session] }),
    foreignKey({
      name: 'attendance_registration',
      columns: [t.registrationId],
      foreignColumns: [registrations.id],
    }).onDelete('cascade'),
  ],
)
