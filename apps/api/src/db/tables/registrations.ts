import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { REGISTRATION_STATES } from '@u4ssc/client/registrations'
import type {
  Answers,
  AttendanceMode,
  Consent,
  Listed,
  Question,
  RegistrationOpenTo,
  RegistrationRule,
  RegistrationState,
  RegistrationView,
} from '@u4ssc/client/registrations'
import type { AccessNeed, Capacity, Decision, Language } from '@u4ssc/domain'
import { instant } from '../instant'
import { hasSensitiveField } from '../sensitive-fields'
import { delegations } from './delegations'
import { meetings } from './meetings'

/** Registration settings of a meeting. */
export const registrationSettings = pgTable(
  'registration_settings',
  {
    slug: text('slug').primaryKey(),
    openTo: text('open_to').$type<RegistrationOpenTo>().notNull().default('everyone'),
    opensAt: instant('opens_at'),
    closesAt: instant('closes_at'),
    rule: text('rule').$type<RegistrationRule>().notNull(),
    offerHours: integer('offer_hours').notNull(),
    listedDays: integer('listed_days').notNull().default(30),
    reminderHours: jsonb('reminder_hours').$type<number[]>().notNull(),
    questions: jsonb('questions').$type<Question[]>().notNull(),
  },
  (t) => [
    foreignKey({
      name: 'registration_settings_meeting',
      columns: [t.slug],
      foreignColumns: [meetings.slug],
    }),
    check(
      'registration_settings_rule_is_known',
      sql`${t.rule} in ('automatic', 'review', 'focal-point')`,
    ),
    check(
      'registration_settings_open_to_is_known',
      sql`${t.openTo} in ('everyone', 'invited', 'nobody')`,
    ),
    check('registration_settings_closes_after_it_opens', sql`${t.opensAt} < ${t.closesAt}`),
  ],
)

/**
 * Places of a meeting, on site and online. A trigger maintains `taken`, the number of registrations
 * with a place. The check constraint prevents two processes from assigning the same place.
 * `lastPlace` is the last position assigned.
 */
export const registrationPlaces = pgTable(
  'registration_places',
  {
    slug: text('slug').notNull(),
    mode: text('mode').$type<AttendanceMode>().notNull(),
    capacity: integer('capacity'),
    open: boolean('open').notNull(),
    taken: integer('taken').notNull().default(0),
    lastPlace: integer('last_place').notNull().default(0),
  },
  (t) => [
    primaryKey({ name: 'registration_places_key', columns: [t.slug, t.mode] }),
    foreignKey({
      name: 'registration_places_settings',
      columns: [t.slug],
      foreignColumns: [registrationSettings.slug],
    }),
    check('registration_places_mode_is_known', sql`${t.mode} in ('on-site', 'online')`),
    check(
      'registration_places_never_oversold',
      sql`${t.taken} >= 0 and (${t.capacity} is null or ${t.taken} <= ${t.capacity})`,
    ),
  ],
)

/**
 * Quotas of a capacity within the places of a mode. The same trigger maintains `taken`. Changed
 * only under the lock on the places.
 */
export const registrationQuotas = pgTable(
  'registration_quotas',
  {
    slug: text('slug').notNull(),
    mode: text('mode').$type<AttendanceMode>().notNull(),
    capacity: text('capacity').$type<Capacity>().notNull(),
    places: integer('places').notNull(),
    taken: integer('taken').notNull().default(0),
  },
  (t) => [
    primaryKey({ name: 'registration_quotas_key', columns: [t.slug, t.mode, t.capacity] }),
    foreignKey({
      name: 'registration_quotas_places',
      columns: [t.slug, t.mode],
      foreignColumns: [registrationPlaces.slug, registrationPlaces.mode],
    }),
    check('registration_quotas_never_oversold', sql`${t.taken} between 0 and ${t.places}`),
  ],
)
export type QuotaRow = typeof registrationQuotas.$inferSelect

/** Registrations. An address registers once per meeting; erased ones have no address. */
export const registrations = pgTable(
  'registrations',
  {
    id: uuid('id').primaryKey(),
    slug: text('slug').notNull(),
    email: text('email'),
    name: text('name').notNull(),
    organization: text('organization'),
    jobTitle: text('job_title'),
    country: text('country').notNull(),
    capacity: text('capacity').$type<Capacity>().notNull(),
    mode: text('mode').$type<AttendanceMode>().notNull(),
    language: text('language').$type<Language>().notNull(),
    zone: text('zone'),
    answers: jsonb('answers').$type<Answers>().notNull(),
    accessNeeds: jsonb('access_needs').$type<AccessNeed[]>().notNull(),
    listed: text('listed').$type<Listed>().notNull(),
    recordAttendance: boolean('record_attendance').notNull(),
    consents: jsonb('consents').$type<Consent[]>().notNull(),
    decision: jsonb('decision').$type<Decision>().notNull(),
    delegationId: uuid('delegation_id'),
    isHead: boolean('is_head').notNull().default(false),
    state: text('state').$type<RegistrationState>().notNull(),
    version: integer('version').notNull(),
    /** Position by time of confirmation, separate for each mode. */
    place: integer('place'),
    /** Check-in code, created at the first confirmation. */
    checkInCode: text('check_in_code'),
    offerExpiresAt: instant('offer_expires_at'),
    reason: text('reason'),
    /** Keyed hash of the address of a declined person who erased it, until the meeting ends. */
    declinedHash: text('declined_hash'),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [
    foreignKey({
      name: 'registrations_places',
      columns: [t.slug, t.mode],
      foreignColumns: [registrationPlaces.slug, registrationPlaces.mode],
    }),
    foreignKey({
      name: 'registrations_delegation',
      columns: [t.delegationId],
      foreignColumns: [delegations.id],
    }),
    // Address first, to find its emails over all meetings
    unique('registrations_email_key').on(t.email, t.slug),
    // Partial: applicants have none of these yet
    uniqueIndex('registrations_check_in_code_key')
      .on(t.checkInCode)
      .where(sql`check_in_code is not null`),
    uniqueIndex('registrations_place_key')
      .on(t.slug, t.mode, t.place)
      .where(sql`place is not null`),
    index('registrations_declined_index')
      .on(t.slug, t.declinedHash)
      .where(sql`declined_hash is not null`),
    index('registrations_delegation_index')
      .on(t.delegationId)
      .where(sql`delegation_id is not null`),
    index('registrations_created_at_index').on(t.slug, t.createdAt, t.id),
    // For lists and exports over all meetings
    index('registrations_newest_index').on(t.createdAt, t.id),
    // Partial: unconfirmed registrations are found by their time
    index('registrations_state_index')
      .on(t.slug, t.mode, t.state, t.place)
      .where(sql`state <> 'unconfirmed'`),
    // For the tasks of all meetings
    index('registrations_in_review_index')
      .on(t.slug)
      .where(sql`state = 'in-review'`),
    index('registrations_offers_index')
      .on(t.offerExpiresAt)
      .where(sql`state = 'offered'`),
    // For the retention of answers and needs
    index('registrations_needs_index').on(t.slug).where(hasSensitiveField(t)),
    uniqueIndex('registrations_head_key')
      .on(t.delegationId)
      .where(sql`is_head`),
    check('registrations_email_is_folded', sql`${t.email} = lower(${t.email})`),
    check('registrations_version_from_one', sql`${t.version} >= 1`),
    check(
      'registrations_state_is_known',
      sql`${t.state} in (${sql.raw(REGISTRATION_STATES.map((state) => `'${state}'`).join(', '))})`,
    ),
    check(
      'registrations_offer_has_an_end',
      sql`(${t.state} = 'offered') = (${t.offerExpiresAt} is not null)`,
    ),
    check(
      'registrations_has_a_place_in_line',
      sql`${t.place} is not null or ${t.state} in ('unconfirmed', 'withdrawn', 'erased')`,
    ),
    check(
      'registrations_declined_hash_of_erased',
      sql`${t.declinedHash} is null or ${t.state} = 'erased'`,
    ),
    check('registrations_erased_is_nobody', sql`(${t.state} = 'erased') = (${t.email} is null)`),
  ],
)
export type RegistrationRow = typeof registrations.$inferSelect

/** Internal notes of the secretariat about a registration. */
export const registrationNotes = pgTable(
  'registration_notes',
  {
    id: uuid('id').primaryKey(),
    registrationId: uuid('registration_id')
      .notNull()
      .references(() => registrations.id, { onDelete: 'cascade' }),
    person: text('person').notNull(),
    text: text('text').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [index('registration_notes_registration_index').on(t.registrationId)],
)

/**
 * Further applications for a registered address. Each has its own confirmation link, which replaces
 * the registration with the data of that application only.
 */
export const laterApplications = pgTable(
  'later_applications',
  {
    id: uuid('id').primaryKey(),
    registrationId: uuid('registration_id')
      .notNull()
      .references(() => registrations.id, { onDelete: 'cascade' }),
    application: jsonb('application').$type<RegistrationRow>().notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [index('later_applications_registration_index').on(t.registrationId)],
)

/** Views of the registrations of a meeting that colleagues share. */
export const registrationViews = pgTable(
  'registration_views',
  {
    id: uuid('id').primaryKey(),
    slug: text('slug').notNull(),
    name: text('name').notNull(),
    view: jsonb('view').$type<RegistrationView['view']>().notNull(),
  },
  (t) => [
    foreignKey({
      name: 'registration_views_meeting',
      columns: [t.slug],
      foreignColumns: [meetings.slug],
    }),
    unique('registration_views_name_key').on(t.slug, t.name),
  ],
)
