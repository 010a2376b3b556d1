import { date, foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant } from '../instant'
import { meetings } from './meetings'
import { registrations } from './registrations'

/** Attendees who did not agree to be recorded: counted, without a link to the person. */
export const unnamedAttendance = pgTable(
  'unnamed_attendance',
  {
    /** ID created by the check-in desk. */
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

/** Attendance by sitting and by session ID; an empty session means the sitting. */
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
