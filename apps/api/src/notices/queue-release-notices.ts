import { and, eq, inArray, isNull, notInArray, or } from 'drizzle-orm'
import { changesFor } from '@u4ssc/domain/meetings'
import type { Change, Meeting } from '@u4ssc/domain'
import type { MailKind } from '@u4ssc/messages/mail'
import type { Database } from '../db/index'
import { queueMessage } from '../mail/index'
import { registrations } from '../registrations/tables'
import { subscriptions } from '../subscriptions/table'

interface Release {
  readonly slug: string
  readonly number: number
  readonly meeting: Meeting
  readonly changes: readonly Change[]
  readonly publishedAt: string
}

/**
 * Writes, with the release itself, one mail to each of its registrants and followers: the digest of
 * its change set, or that it is postponed or cancelled. What only some may know is no news.
 */
export async function queueReleaseNotices(tx: Database, release: Release): Promise<void> {
  const { slug, number, publishedAt: at } = release
  const known = changesFor('public', release.changes)
  if (known.length === 0) return
  const kind = kindOf(release.meeting, known)
  const facts = { release: number }
  const people = await listRegistrants(tx, slug)
  for (const { id, language } of people) {
    const once = `release:${slug}:${number}:${id}`
    await queueMessage(tx, { kind, slug, to: { registrationId: id }, language, facts, once, at })
  }
  const emails = people.flatMap(({ email }) => (email === null ? [] : [email]))
  const told = new Set<string>()
  for (const { id, email, language } of await listFollowers(tx, slug, emails)) {
    // who follows this meeting and all of them hears once
    if (told.has(email)) continue
    told.add(email)
    const once = `release:${slug}:${number}:${id}`
    await queueMessage(tx, { kind, slug, to: { subscriptionId: id }, language, facts, once, at })
  }
}

function kindOf({ status }: Meeting, changes: readonly Change[]): MailKind {
  const isTurned = changes.some(({ what }) => what === 'status' || what === 'meeting')
  return isTurned && status !== 'convened' ? status : 'changed'
}

function listRegistrants(tx: Database, slug: string) {
  const { id, email, language, state } = registrations
  return tx
    .select({ id, email, language })
    .from(registrations)
    .where(
      and(
        eq(registrations.slug, slug),
        inArray(state, ['in-review', 'waiting', 'offered', 'confirmed']),
      ),
    )
}

function listFollowers(tx: Database, slug: string, without: readonly string[]) {
  const { id, email, language, state } = subscriptions
  return tx
    .select({ id, email, language })
    .from(subscriptions)
    .where(
      and(
        eq(state, 'active'),
        or(eq(subscriptions.slug, slug), isNull(subscriptions.slug)),
        without.length === 0 ? undefined : notInArray(email, [...without]),
      ),
    )
    .orderBy(subscriptions.slug)
}
