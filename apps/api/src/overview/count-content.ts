import { and, count, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { MeetingOverview } from '@u4ssc/client/platform'
import type { Database } from '../db/index'
import { meetingDocuments, speakerInvitations, speakerMaterials } from '../db/tables/index'
import { Counts } from './counts'

type Content = NonNullable<MeetingOverview['content']>

/** Returns the counts about the speakers and documents of these meetings. */
export async function countContent(
  db: Database,
  slugs: readonly string[],
): Promise<Counts<Content>> {
  const counts = new Counts<Content>(nothing)
  const documents = await db
    .select({ slug: meetingDocuments.slug, rows: count() })
    .from(meetingDocuments)
    .where(and(inArray(meetingDocuments.slug, [...slugs]), eq(meetingDocuments.state, 'waiting')))
    .groupBy(meetingDocuments.slug)
  for (const { slug, rows } of documents) counts.open(slug).documents = rows

  const materials = await db
    .select({ slug: speakerMaterials.slug, rows: count() })
    .from(speakerMaterials)
    .where(and(inArray(speakerMaterials.slug, [...slugs]), eq(speakerMaterials.state, 'waiting')))
    .groupBy(speakerMaterials.slug)
  for (const { slug, rows } of materials) counts.open(slug).submissions = rows

  const { slug: of, answer, revokedAt } = speakerInvitations
  const speakers = await db
    .select({
      slug: of,
      invited: count(),
      accepted: sql<number>`(count(*) filter (where ${answer} = 'accepted'))::int`,
    })
    .from(speakerInvitations)
    .where(and(inArray(of, [...slugs]), isNull(revokedAt)))
    .groupBy(of)
  for (const { slug, invited, accepted } of speakers) {
    const open = counts.open(slug)
    open.speakersInvited = invited
    open.speakersAccepted = accepted
  }
  return counts
}

function nothing(): Content {
  return { documents: 0, submissions: 0, speakersInvited: 0, speakersAccepted: 0 }
}
