import { and, eq, inArray, isNotNull, sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import { RETENTION } from '@u4ssc/client/platform'
import { emptyFields } from '@u4ssc/client/registrations'
import { hasSensitiveField } from '../db/index'
import type { Database } from '../db/index'
import {
  attendance,
  delegations,
  files,
  focalPoints,
  keptCounts,
  meetingInvitations,
  meetingReleases,
  meetings,
  messages,
  nominationLetters,
  noticeFiles,
  notices,
  officialDocuments,
  registrations,
  speakerContacts,
  speakerInvitations,
  speakerMaterials,
  visaRequests,
} from '../db/tables/index'
import { lockPlaces } from '../registrations/index'
import { dropSpeakerPages } from '../speakers/index'

type Table = typeof RETENTION

/** Data that is kept for a period after its meeting. */
export type MeetingData = {
  [Data in keyof Table]: Table[Data]['kept']['from'] extends 'meeting-ends' ? Data : never
}[keyof Table]

interface Rule<Data extends MeetingData> {
  readonly data: Data
  /** Finds one row of the meeting in the query around it. */
  readonly rows: SQL
  /** @returns the number of deleted rows */
  readonly purge: (tx: Database, slug: string) => Promise<number>
}

const { slug } = meetings

/**
 * Finds and deletes each kind of data of a meeting, in this order: registrations first, since
 * attendance is counted before it is deleted.
 */
export const RULES: { readonly [Data in MeetingData]: Rule<Data> } = {
  registration: {
    data: 'registration',
    rows: sql`from ${registrations} where ${registrations.slug} = ${slug}`,
    purge: countAndDelete,
  },
  attendance: {
    data: 'attendance',
    rows: sql`from ${attendance}
    join ${registrations} on ${registrations.id} = ${attendance.registrationId}
    where ${registrations.slug} = ${slug}`,
    purge: async (tx, slug) => {
      const own = registrationsOf(tx, slug)
      const ended = tx.delete(attendance).where(inArray(attendance.registrationId, own))
      return (await ended.returning({ of: attendance.registrationId })).length
    },
  },
  needs: {
    data: 'needs',
    rows: sql`from ${registrations} where ${registrations.slug} = ${slug}
    and (${hasSensitiveField(registrations)})`,
    purge: async (tx, slug) => {
      const { id } = registrations
      const ended = tx
        .update(registrations)
        .set(emptyFields({ privacy: 'sensitive' }))
        .where(and(eq(registrations.slug, slug), sql`(${hasSensitiveField(registrations)})`))
      return (await ended.returning({ id })).length
    },
  },
  passport: {
    data: 'passport',
    rows: sql`from ${visaRequests}
    join ${registrations} on ${registrations.id} = ${visaRequests.registrationId}
    where ${registrations.slug} = ${slug}`,
    purge: async (tx, slug) => {
      const own = registrationsOf(tx, slug)
      const ended = tx.delete(visaRequests).where(inArray(visaRequests.registrationId, own))
      return (await ended.returning({ of: visaRequests.registrationId })).length
    },
  },
  papers: {
    data: 'papers',
    rows: sql`from ${officialDocuments} where ${officialDocuments.slug} = ${slug}`,
    purge: async (tx, slug) =>
      (
        await tx
          .delete(officialDocuments)
          .where(eq(officialDocuments.slug, slug))
          .returning({ code: officialDocuments.code })
      ).length,
  },
  emails: {
    data: 'emails',
    rows: sql`1 from ${messages} where ${messages.slug} = ${slug}
    union all
    select 1 from ${noticeFiles}
    join ${notices} on ${notices.id} = ${noticeFiles.noticeId}
    where ${notices.slug} = ${slug}`,
    purge: async (tx, slug) => {
      const attached = tx
        .select({ id: noticeFiles.fileId })
        .from(noticeFiles)
        .innerJoin(notices, eq(notices.id, noticeFiles.noticeId))
        .where(eq(notices.slug, slug))
      await tx.delete(files).where(inArray(files.id, attached))
      const ended = tx.delete(messages).where(eq(messages.slug, slug))
      return (await ended.returning({ id: messages.id })).length
    },
  },
  invitations: {
    data: 'invitations',
    rows: sql`from ${meetingInvitations} where ${meetingInvitations.slug} = ${slug}`,
    purge: async (tx, slug) => {
      const { id, slug: of } = meetingInvitations
      return (await tx.delete(meetingInvitations).where(eq(of, slug)).returning({ id })).length
    },
  },
  'focal-points': {
    data: 'focal-points',
    rows: sql`from ${focalPoints}
    join ${delegations} on ${delegations.id} = ${focalPoints.delegationId}
    where ${delegations.slug} = ${slug}`,
    purge: async (tx, slug) => {
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
  },
  speakers: {
    data: 'speakers',
    rows: sql`from ${speakerContacts} where ${speakerContacts.slug} = ${slug}`,
    purge: async (tx, slug) => {
      const { id, slug: of } = speakerContacts
      return (await tx.delete(speakerContacts).where(eq(of, slug)).returning({ id })).length
    },
  },
  'speaker-pages': {
    data: 'speaker-pages',
    // Accepted uploads outlive their page as long as the meeting shows them
    rows: sql`1 from ${speakerInvitations} where ${speakerInvitations.slug} = ${slug}
    union all
    select 1 from ${speakerMaterials} where ${speakerMaterials.slug} = ${slug} and (
      ${speakerMaterials.invitationId} is not null or position(${speakerMaterials.id}::text in (
        select ${meetingReleases.meeting}::text from ${meetingReleases}
        where ${meetingReleases.slug} = ${slug}
        order by ${meetingReleases.number} desc limit 1)) = 0)`,
    purge: dropSpeakerPages,
  },
  declined: {
    data: 'declined',
    rows: sql`from ${registrations} where ${registrations.slug} = ${slug}
    and ${registrations.declinedHash} is not null`,
    purge: async (tx, slug) => {
      const { declinedHash, id, slug: of } = registrations
      const ended = tx
        .update(registrations)
        .set({ declinedHash: null })
        .where(and(eq(of, slug), isNotNull(declinedHash)))
      return (await ended.returning({ id })).length
    },
  },
}

export const MEETING_RULES = Object.values(RULES)
export type MeetingRule = (typeof MEETING_RULES)[number]

/** Returns how long a kind of data is kept: as the owner set it, or as it always is. */
export function daysKept(data: MeetingData, periods: Partial<Record<MeetingData, number>>): number {
  return periods[data] ?? RETENTION[data].kept.days
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
