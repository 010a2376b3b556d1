import { and, eq, inArray, isNotNull, or, sql } from 'drizzle-orm'
import type { RETENTION } from '@u4ssc/client/platform'
import type { Database } from '../db/index'
import {
  nominationLetters,
  files,
  meetingInvitations,
  messages,
  noticeFiles,
  notices,
  speakerContacts,
  officialDocuments,
  visaRequests,
  delegations,
  focalPoints,
  attendance,
  keptCounts,
  registrations,
} from '../db/tables/index'
import { lockPlaces } from '../registrations/index'
import { dropSpeakerPages } from '../speakers/index'

type Table = typeof RETENTION

/** Data that is kept for a period after its meeting. */
export type MeetingData = {
  [Data in keyof Table]: Table[Data]['kept']['from'] extends 'meeting-ends' ? Data : never
}[keyof Table]

/** Data with a period that no owner can change. */
export const FIXED = ['declined'] as const satisfies readonly MeetingData[]

/**
 * Data with a period that owners can change. Registrations first: attendance is counted before it
 * is deleted.
 */
export const ORDER = [
  'registration',
  'attendance',
  'needs',
  'passport',
  'papers',
  'emails',
  'invitations',
  'focal-points',
  'speakers',
  'speaker-pages',
] as const satisfies readonly Exclude<MeetingData, (typeof FIXED)[number]>[]

/** @returns the number of deleted rows */
type Purge = (tx: Database, slug: string) => Promise<number>

/** Deletes each kind of data of a meeting. */
export const PURGES: Readonly<Record<MeetingData, Purge>> = {
  registration: countAndDelete,
  attendance: async (tx, slug) => {
    const own = registrationsOf(tx, slug)
    const ended = tx.delete(attendance).where(inArray(attendance.registrationId, own))
    return (await ended.returning({ of: attendance.registrationId })).length
  },
  declined: async (tx, slug) => {
    const { declinedHash, id, slug: of } = registrations
    const ended = tx
      .update(registrations)
      .set({ declinedHash: null })
      .where(and(eq(of, slug), isNotNull(declinedHash)))
    return (await ended.returning({ id })).length
  },
  needs: async (tx, slug) => {
    const { answers, accessNeeds, id } = registrations
    const has = or(sql`${answers} <> '{}'::jsonb`, sql`${accessNeeds} <> '[]'::jsonb`)
    const ended = tx
      .update(registrations)
      .set({ answers: {}, accessNeeds: [] })
      .where(and(eq(registrations.slug, slug), has))
    return (await ended.returning({ id })).length
  },
  passport: async (tx, slug) => {
    const own = registrationsOf(tx, slug)
    const ended = tx.delete(visaRequests).where(inArray(visaRequests.registrationId, own))
    return (await ended.returning({ of: visaRequests.registrationId })).length
  },
  papers: async (tx, slug) =>
    (
      await tx
        .delete(officialDocuments)
        .where(eq(officialDocuments.slug, slug))
        .returning({ code: officialDocuments.code })
    ).length,
  emails: async (tx, slug) => {
    const attached = tx
      .select({ id: noticeFiles.fileId })
      .from(noticeFiles)
      .innerJoin(notices, eq(notices.id, noticeFiles.noticeId))
      .where(eq(notices.slug, slug))
    await tx.delete(files).where(inArray(files.id, attached))
    const ended = tx.delete(messages).where(eq(messages.slug, slug))
    return (await ended.returning({ id: messages.id })).length
  },
  invitations: async (tx, slug) => {
    const { id, slug: of } = meetingInvitations
    return (await tx.delete(meetingInvitations).where(eq(of, slug)).returning({ id })).length
  },
  'focal-points': async (tx, slug) => {
    const own = tx
      .select({ id: delegations.id })
      .from(delegations)
      .where(eq(delegations.slug, slug))
    const letters = tx
      .select({ id: nominationLetters.fileId })
      .from(nominationLetters)
      .where(inArray(nominationLetters.delegationId, own))
    await tx.delete(files).where(inArray(files.id, letters))
    const ended = tx.delete(focalPoints).where(inArray(focalPoints.delegationId, own))
    return (await ended.returning({ id: focalPoints.id })).length
  },
  speakers: async (tx, slug) => {
    const { id, slug: of } = speakerContacts
    return (await tx.delete(speakerContacts).where(eq(of, slug)).returning({ id })).length
  },
  'speaker-pages': dropSpeakerPages,
}

function registrationsOf(tx: Database, slug: string) {
  return tx.select({ id: registrations.id }).from(registrations).where(eq(registrations.slug, slug))
}

/** Deletes the people and keeps their number. */
async function countAndDelete(tx: Database, slug: string): Promise<number> {
  await lockPlaces(tx, slug)
  const { state, mode, country, capacity, id } = registrations
  const wasThere = sql`exists (select 1 from ${attendance} where ${attendance.registrationId} = ${id})`
  const counted = await tx
    .select({
      ...{ slug: registrations.slug, state, mode, country, capacity },
      people: sql<number>`count(*)::int`,
      attended: sql<number>`count(*) filter (where ${wasThere})::int`,
    })
    .from(registrations)
    .where(eq(registrations.slug, slug))
    .groupBy(registrations.slug, state, mode, country, capacity)
  if (counted.length === 0) return 0
  const { slug: ofMeeting, people, attended, ...by } = keptCounts
  await tx
    .insert(keptCounts)
    .values(counted)
    .onConflictDoUpdate({
      target: [ofMeeting, by.state, by.mode, by.country, by.capacity],
      set: {
        people: sql`${people} + excluded.people`,
        attended: sql`${attended} + excluded.attended`,
      },
    })
  return (await tx.delete(registrations).where(eq(registrations.slug, slug)).returning({ id }))
    .length
}
