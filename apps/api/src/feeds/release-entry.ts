import type { Language, Meeting } from '@u4ssc/domain'
import { changesFor, mostImportantFirst } from '@u4ssc/domain/meetings'
import { describeChange, WORDINGS } from '@u4ssc/domain/words/languages'
import type { LocalDateTime } from '@u4ssc/domain/words/languages'
import { meetingTimes } from '@u4ssc/domain/timezones'
import { nameZone } from '../mail/index'
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
  const title = titleOf(meeting, language)
  const wording = WORDINGS[language]
  const names = namesOf(meeting)
  const { zone } = meeting.schedule
  const displayZone =
    zone === null
      ? null
      : {
          name: nameZone(zone, startOf(meeting) ?? publishedAt, language),
          convert: (moment: LocalDateTime) => moment,
        }
  const sentences =
    number === 1
      ? [describeChange({ ...FIRST, name: title, after: title }, wording)]
      : mostImportantFirst(changesFor('public', changes)).map((change) =>
          describeChange(change, wording, names, displayZone),
        )
  if (sentences.length === 0) return []
  const why = reason === null ? [] : [reason]
  const path = `meetings/${slug}`
  const id = `${publicApiUrl}/v1/${path}/releases/${number}`
  return [
    {
      id,
      page: `${publicSiteUrl}/${language}/${path}`,
      title,
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

/** Returns the names of the IDs in changes; for documents, only the public ones. */
function namesOf({ speakers, documents }: Meeting): Record<string, string> {
  const papers = documents.filter(({ access }) => access === 'public')
  return Object.fromEntries([
    ...speakers.map(({ id, name }) => [id, name] as const),
    ...papers.map(({ id, title }) => [id, title] as const),
  ])
}
