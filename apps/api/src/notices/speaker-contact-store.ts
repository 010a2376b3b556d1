import { randomUUID } from 'node:crypto'
import { and, asc, eq, notInArray } from 'drizzle-orm'
import type { SpeakerContacts } from '@u4ssc/client/speakers'
import type { Database } from '../db/index'
import { speakerContacts } from '../db/tables/index'

type Contact = SpeakerContacts['items'][number]

export function listSpeakerContacts(db: Database, slug: string): Promise<Contact[]> {
  const { speaker, email, language } = speakerContacts
  return db
    .select({ speaker, email, language })
    .from(speakerContacts)
    .where(eq(speakerContacts.slug, slug))
    .orderBy(asc(speaker))
}

/** Replaces the contacts; messages of speakers who stay are kept. */
export async function setSpeakerContacts(
  tx: Database,
  slug: string,
  contacts: readonly Contact[],
): Promise<void> {
  const { slug: ofMeeting, speaker } = speakerContacts
  const kept = contacts.map((contact) => contact.speaker)
  const gone = kept.length === 0 ? undefined : notInArray(speaker, kept)
  await tx.delete(speakerContacts).where(and(eq(ofMeeting, slug), gone))
  for (const contact of contacts) await keepSpeakerContact(tx, { slug, ...contact })
}

/** Sets the contact address of one speaker. */
export async function keepSpeakerContact(
  tx: Database,
  { slug, speaker, ...contact }: Contact & { readonly slug: string },
): Promise<void> {
  const set = { email: contact.email.toLowerCase(), language: contact.language }
  await tx
    .insert(speakerContacts)
    .values({ id: randomUUID(), slug, speaker, ...set })
    .onConflictDoUpdate({ target: [speakerContacts.slug, speakerContacts.speaker], set })
}
