import type { Language, Meeting } from '@u4ssc/domain'
import { changesFor } from '@u4ssc/domain/meetings'
import { cityIn } from '@u4ssc/domain/timezones/languages'
import { describeChange, describeShortName, WORDINGS } from '@u4ssc/domain/words/languages'
import { describeHeadline, describeUpdates } from '@u4ssc/domain/words/updates'
import type { LocalDateTime } from '@u4ssc/domain/words/languages'
import { instantOf, meetingTimes, wallTimeAt } from '@u4ssc/domain/timezones'
import { nameZone } from '../mail/index'
import { mailMessages } from '@u4ssc/messages/mail'
import { nameCirculars } from '../meetings/index'
import type { ReleaseRow } from '../meetings/index'

/** One release of a meeting in words, for every feed format. */
export interface ReleaseEntry {
  /** Permanent address of the release. */
  readonly id: string
  readonly page: string
  readonly title: string
  readonly sentences: readonly string[]
  readonly publishedAt: string
}

export interface Addresses {
  readonly publicApiUrl: string
  readonly publicSiteUrl: string
}

/** @returns an empty list if no change is public */
export function toEntries(
  { slug, number, reason, meeting, changes, publishedAt }: ReleaseRow,
  language: Language,
  { publicApiUrl, publicSiteUrl }: Addresses,
): ReleaseEntry[] {
  const wording = WORDINGS[language]
  const { name } = describeShortName(meeting, wording)
  const names = nameCirculars(meeting, language)
  const known = number === 1 ? [] : changesFor('public', changes)
  const { zone } = meeting.schedule
  const displayZone =
    zone === null
      ? null
      : {
          name: nameZone(zone, startOf(meeting) ?? publishedAt, language),
          convert: ({ date, time }: LocalDateTime, own = zone) =>
            wallTimeAt(instantOf(date, time, own), zone),
        }
  const values = { names, displayZone, nameCity: cityIn }
  const sentences =
    number === 1
      ? [describeChange({ ...FIRST, name, after: name }, wording)]
      : describeUpdates(known, meeting, wording, values).map(({ text }) => text)
  if (sentences.length === 0) return []
  const why = reason === null ? [] : [reason]
  const headline = describeHeadline(known, wording, values)
  const path = `meetings/${slug}`
  const id = `${publicApiUrl}/v1/${path}/releases/${number}`
  return [
    {
      id,
      page: `${publicSiteUrl}/${language}/${path}`,
      title:
        number === 1
          ? name
          : mailMessages(language)('email.changed.headline', { headline, title: name }),
      sentences: [...why, ...sentences],
      publishedAt,
    },
  ]
}

/** Returns the first stated instant of a meeting. */
function startOf(meeting: Meeting): string | undefined {
  const { days } = meetingTimes({ schedule: meeting.schedule }, 'UTC')
  return days.flatMap(({ start, end }) => start ?? end ?? []).at(0)?.instant
}

export function titleOf({ title, localizations }: Meeting, language: Language): string {
  return localizations[language]?.title ?? title
}

const FIRST = { kind: 'added', what: 'meeting', pointer: '', before: null } as const
