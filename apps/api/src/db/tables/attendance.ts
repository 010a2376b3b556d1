import {
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import type { AttendanceMode, RegistrationState } from '@u4ssc/client/registrations'
import type { Capacity } from '@u4ssc/domain'
import { instant } from '../instant'
import { meetings } from './meetings'
import { registrations, registrationSettings } from './registrations'

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

/** Counts that remain after personal data is deleted. */
export const keptCounts = pgTable(
  'registration_counts',
  {
    slug: text('slug').notNull(),
    state: text('state').$type<RegistrationState>().notNull(),
    mode: text('mode').$type<AttendanceMode>().notNull(),
    country: text('country').notNull(),
    capacity: text('capacity').$type<Capacity>().notNull(),
    people: integer('people').notNull(),
    /** Number of people with recorded attendance. */
    attended: integer('attended').notNull(),
  },
  (t) => [
    primaryKey({
      name: 'registration_counts_key',
      columns: [t.slug, t.state, t.mode, t.country, t.capacity],
    }),
    foreignKey({
      name: 'registration_counts_settings',
      columns: [t.slug],
      foreignColumns: [registrationSettings.slug],
    }),
  ],
)
