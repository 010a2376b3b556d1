import { cityIn } from '@u4ssc/domain/timezones/languages'
import { WORDINGS } from '@u4ssc/domain/words/languages'
import { describeHeadline, describeTopic, describeUpdates } from '@u4ssc/domain/words/updates'
import type { UpdateLine } from '@u4ssc/domain/words/updates'
import type { DisplayZone, Wording } from '@u4ssc/domain/words/languages'
import { changesFor, compareMeetings, mostImportantFirst } from '@u4ssc/domain/meetings'
import type { Change } from '@u4ssc/domain/meetings'
import type { Language, Meeting } from '@u4ssc/domain'
import { instantOf, wallTimeAt } from '@u4ssc/domain/timezones'
import { mailMessages } from '@u4ssc/messages/mail'
import { nameCirculars } from '../../meetings/index'
import type { Recipient } from '../outbox/find-recipient'
import type { Block } from './email-layout'
import { isolate } from './isolate'
import { nameCity, nameZone } from './name-zone'
import type { ReleaseReader } from './read-releases'
import { shownZone } from './when-and-where'
import type { MessageRow } from '../../db/tables/index'

/** What an email says about the changes to a meeting. */
export interface News {
  /** The most important change with its earlier value; `null` without changes. */
  readonly headline: string | null
  readonly blocks: readonly Block[]
}

const NO_NEWS: News = { headline: null, blocks: [] }

/**
 * Returns the public changes between the release that people know and the one the email is about,
 * grouped under the reasons of their releases, then by topic. Sessions that keep their times are
 * counted.
 */
export async function newsOf(
  { kind, slug, facts, language }: MessageRow,
  recipient: Recipient,
  releases: ReleaseReader,
): Promise<News> {
  const { release } = facts
  if (slug === null || typeof release !== 'number') return NO_NEWS
  const since = typeof facts['since'] === 'number' ? facts['since'] : release - 1
  const { changes, reasons, after } = await changesBetween(releases, slug, { since, release })
  if (!after) return NO_NEWS
  const displayZone = displayZoneFor(language, recipient, after)
  const reasonOf = (change: Change) => reasons.get(keyOf(change)) ?? null
  const wording = WORDINGS[language]
  const values = { names: nameCirculars(after, language), displayZone, nameCity: cityIn }
  // Nothing else matters after a cancellation
  const named = kind === 'cancelled' ? changes.filter(({ what }) => what === 'status') : changes
  const known = [...new Set(named.map(reasonOf))]
  const options = { ...values, countsUnchanged: known.length === 1 }
  const blocks = known.flatMap((reason): Block[] => {
    const own = named
      .filter((change) => reasonOf(change) === reason)
      // A postponement or cancellation is the subject of the whole email
      .filter(({ what }) => kind === 'changed' || what !== 'status')
    const lines = describeUpdates(own, after, wording, options)
    const why =
      reason && mailMessages(language)('layout.reason', { reason: isolate(reason, language) })
    return [...(why ? [{ kind: 'words', text: why } as const] : []), ...listsOf(lines, wording)]
  })
  const headline = changes.length > 0 ? describeHeadline(changes, wording, values) : null
  return { headline, blocks }
}

/** Returns the lines of each topic as a list, with a heading if there are several. */
function listsOf(lines: readonly UpdateLine[], wording: Wording): Block[] {
  const headingOf = ({ topic }: UpdateLine) => describeTopic(topic, wording)
  const headings = [...new Set(lines.map(headingOf))]
  return headings.flatMap((heading): Block[] => {
    const own = lines.filter((line) => headingOf(line) === heading)
    const list = { kind: 'list', items: own.map(({ text }) => ({ text })) } as const
    return headings.length === 1 ? [list] : [{ kind: 'heading', text: heading }, list]
  })
}

/** Returns the changes, and for each key the reason of the last release that changed it. */
async function changesBetween(
  releases: ReleaseReader,
  slug: string,
  { since, release }: { readonly since: number; readonly release: number },
) {
  const first = (await releases.numbered(slug, since))?.meeting
  const reasons = new Map<string, string | null>()
  let after = first
  for (let number = since + 1; number <= release; number += 1) {
    const row = await releases.numbered(slug, number)
    if (!row || !after) continue
    for (const change of compareMeetings(after, row.meeting)) reasons.set(keyOf(change), row.reason)
    after = row.meeting
  }
  const changes =
    first && after ? mostImportantFirst(changesFor('public', compareMeetings(first, after))) : []
  return { changes, reasons, after }
}

/** Identifies what changed, in several comparisons. */
function keyOf({ what, subject }: Change): string {
  return `${what} ${subject ?? ''}`
}

/** Returns the zone of the recipient; `null` if the zone of the meeting is unknown. */
function displayZoneFor(
  language: Language,
  recipient: Recipient,
  meeting: Meeting,
): DisplayZone | null {
  const { zone } = meeting.schedule
  if (zone === null) return null
  const own = shownZone(recipient, meeting)
  const day = meeting.schedule.days[0]
  return {
    name: day
      ? nameZone(own, instantOf(day.date, day.startTime ?? '12:00', zone), language)
      : nameCity(own, language),
    convert: ({ date, time }, given = zone) => wallTimeAt(instantOf(date, time, given), own),
  }
}
