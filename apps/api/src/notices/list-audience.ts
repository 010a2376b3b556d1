import { and, asc, eq, inArray, isNotNull, isNull, or, sql } from 'drizzle-orm'
import type { AudienceCount, NoticeAudience } from '@u4ssc/client/emails'
import { ACTIVE_STATES } from '@u4ssc/client/registrations'
import type { Language } from '@u4ssc/domain'
import type { Database } from '../db/index'
import type { Addressee } from '../mail/index'
import {
  delegations,
  focalPoints,
  registrations,
  subscriptions,
  speakerContacts,
} from '../db/tables/index'

/** Everybody involved in the meeting; the approver can choose others. */
export const EVERYBODY: NoticeAudience = {
  registrants: { states: ACTIVE_STATES, mode: null, delegation: null },
  followers: true,
  speakers: true,
  focalPoints: true,
}

/** A recipient, in the first group that applies. */
export interface Recipient {
  readonly group: Exclude<keyof AudienceCount, 'people' | 'languages'>
  readonly to: Addressee
  readonly email: string
  readonly language: Language
}

type Found = Omit<Recipient, 'group' | 'to'> & { readonly id: string }

/** Returns all recipients of an audience, one per address; registrants count as registrants. */
export async function listAudience(
  db: Database,
  slug: string,
  audience: NoticeAudience,
): Promise<Recipient[]> {
  const { registrants, focalPoints: withFocalPoints, speakers, followers } = audience
  const people = registrants === null ? [] : await listRegistrants(db, slug, registrants)
  const points = withFocalPoints ? await listFocalPoints(db, slug) : []
  const named = speakers ? await listSpeakers(db, slug) : []
  const subscribed = followers ? await listSubscribed(db, slug) : []
  const all: Recipient[] = [
    ...people.map((one) => toRecipient(one, 'registrants', { registrationId: one.id })),
    ...points.map((one) => toRecipient(one, 'focalPoints', { focalPointId: one.id })),
    ...named.map((one) => toRecipient(one, 'speakers', { speakerContactId: one.id })),
    ...subscribed.map((one) => toRecipient(one, 'followers', { subscriptionId: one.id })),
  ]
  const known = new Set<string>()
  return all.filter(({ email }) => !known.has(email) && known.add(email))
}

function toRecipient(
  { email, language }: Found,
  group: Recipient['group'],
  to: Addressee,
): Recipient {
  return { group, to, email, language }
}

export async function countAudience(
  db: Database,
  slug: string,
  audience: NoticeAudience,
): Promise<AudienceCount> {
  const recipients = await listAudience(db, slug, audience)
  const countOf = (group: Recipient['group']) =>
    recipients.filter((one) => one.group === group).length
  const languages: Partial<Record<Language, number>> = {}
  for (const { language } of recipients) languages[language] = (languages[language] ?? 0) + 1
  return {
    people: recipients.length,
    registrants: countOf('registrants'),
    followers: countOf('followers'),
    speakers: countOf('speakers'),
    focalPoints: countOf('focalPoints'),
    languages,
  }
}

async function listRegistrants(
  db: Database,
  slug: string,
  { states, mode, delegation, people }: NonNullable<NoticeAudience['registrants']>,
): Promise<Found[]> {
  const { id, language, state } = registrations
  return db
    .select({ id, email: sql<string>`${registrations.email}`, language })
    .from(registrations)
    .where(
      and(
        eq(registrations.slug, slug),
        isNotNull(registrations.email),
        inArray(state, states),
        mode === null ? undefined : eq(registrations.mode, mode),
        delegation === null ? undefined : eq(registrations.delegationId, delegation),
        people === undefined ? undefined : inArray(id, people),
      ),
    )
    .orderBy(asc(registrations.createdAt), asc(id))
}

function listFocalPoints(db: Database, slug: string): Promise<Found[]> {
  const { id, email, language, revokedAt, delegationId } = focalPoints
  return db
    .select({ id, email, language })
    .from(focalPoints)
    .innerJoin(delegations, eq(delegations.id, delegationId))
    .where(and(eq(delegations.slug, slug), isNull(revokedAt)))
    .orderBy(asc(focalPoints.createdAt), asc(id))
}

function listSpeakers(db: Database, slug: string): Promise<Found[]> {
  const { id, email, language, speaker } = speakerContacts
  return db
    .select({ id, email, language })
    .from(speakerContacts)
    .where(eq(speakerContacts.slug, slug))
    .orderBy(asc(speaker))
}

/** People subscribed to this meeting and to all count as subscribers of this one. */
function listSubscribed(db: Database, slug: string): Promise<Found[]> {
  const { id, email, language, state } = subscriptions
  return db
    .select({ id, email, language })
    .from(subscriptions)
    .where(and(eq(state, 'active'), or(eq(subscriptions.slug, slug), isNull(subscriptions.slug))))
    .orderBy(asc(subscriptions.slug), asc(subscriptions.createdAt), asc(id))
}

/** Returns how many people the notice of a release reaches, counted like the notice itself. */
export function countNotified(db: Database, slug: string): Promise<AudienceCount> {
  return countAudience(db, slug, EVERYBODY)
}
