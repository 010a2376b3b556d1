import type { PublicMeeting, ReleaseComparison } from '@u4ssc/client/meetings'
import { describeTime } from '@u4ssc/domain/words'
import * as z from 'zod'
import { describeChanges, displayZoneFor } from './describe-changes'
import { timeIn } from '../times/moment-in'
import { referenceName } from '../letters/reference-name'
import type { I18n } from '../i18n/i18n'

type Change = ReleaseComparison['changes'][number]

/** One update in words; the subject is set in bold. */
export interface UpdateLine {
  readonly subject: string | null
  readonly words: string
}

/** Additions of this kind are one line from this number on. */
const MIN_PUBLISHED_SESSIONS = 3

const MomentsSchema = z.object({
  date: z.string(),
  startTime: z.string(),
  endTime: z.string(),
})
type Moments = z.infer<typeof MomentsSchema>

/**
 * Returns the changes between two releases as people would say them, with one line for several
 * additions of one kind. The lines about one session follow each other.
 *
 * @param yours - the visitor's zone; otherwise times are in the zone of the meeting
 */
export function toUpdateLines(
  i18n: I18n,
  changes: ReleaseComparison['changes'],
  meeting: PublicMeeting,
  yours: string | null,
): UpdateLine[] {
  const added = (what: Change['what']) =>
    changes.filter((change) => change.kind === 'added' && change.what === what)
  const recording = changes.filter(hasNewRecording)
  const recorded = changes.filter(isRecorded)
  const sessions = added('session')
  const isProgramme = sessions.length >= MIN_PUBLISHED_SESSIONS
  const grouped = new Set([
    ...(isProgramme ? sessions : []),
    ...LISTED.flatMap(({ what }) => added(what)),
    ...recording,
    ...recorded,
  ])
  const single = changes
    .filter((change) => !grouped.has(change))
    .map((change) => ({
      rank: rankOf(change, meeting),
      line: toLine(i18n, change, meeting, yours),
    }))
  const several = [
    ...(isProgramme
      ? [plain(i18n.t('updates.programme-published', { count: sessions.length }))]
      : []),
    ...LISTED.flatMap(({ what, key }) => listed(i18n, key, added(what))),
    ...recording.map(() => plain(i18n.t('updates.recording'))),
    ...recorded.map(() => plain(i18n.t('updates.recorded'))),
  ].map((line) => ({ rank: RANKS.additions, line }))
  return [...single, ...several]
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ line }) => line)
}

/** Texts about the meeting, which matter less than its times. */
const TEXTS: ReadonlySet<Change['what']> = new Set([
  'short-title',
  'localization',
  'summary',
  'description',
  'image',
  'abstract',
])

/** Order of the lines of a release. */
const RANKS = { meeting: 0, schedule: 1, session: 2, additions: 3, break: 4, naming: 5 } as const

function rankOf({ kind, what, subject }: Change, { programme }: PublicMeeting): number {
  if (kind === 'cancelled' || kind === 'postponed' || kind === 'reinstated') return RANKS.meeting
  if (what === 'sitting' || what === 'zone' || what === 'venue') return RANKS.schedule
  if (TEXTS.has(what)) return RANKS.naming
  const isBreak = programme.some((session) => session.id === subject && session.kind === 'break')
  return isBreak ? RANKS.break : RANKS.session
}

/** Additions of one kind are one line with their names. */
const LISTED = [
  { what: 'letter', key: 'updates.circulars-added' },
  { what: 'outcome', key: 'updates.outcomes-added' },
  { what: 'decision', key: 'updates.decisions-added' },
  { what: 'document', key: 'updates.documents-added' },
  { what: 'speaker', key: 'updates.speakers-added' },
] as const satisfies readonly { readonly what: Change['what']; readonly key: string }[]

/** The reference of a circular, or the text of an outcome. */
const NamedSchema = z.union([
  z.string(),
  // The line has a full stop of its message
  z.object({ text: z.string() }).transform(({ text }) => text.replace(/[.。]$/u, '')),
])

const RecordingSchema = z.object({ url: z.string() })

const RecordedSchema = z.object({ isRecorded: z.literal(true), url: z.null() })

function isRecorded({ kind, what, after }: Change): boolean {
  return kind === 'added' && what === 'recording' && RecordedSchema.safeParse(after).success
}

function hasNewRecording({ what, after }: Change): boolean {
  return what === 'recording' && RecordingSchema.safeParse(after).success
}

function listed(
  i18n: I18n,
  key: (typeof LISTED)[number]['key'],
  added: readonly Change[],
): UpdateLine[] {
  if (added.length === 0) return []
  const known = added
    .map(({ what, name, after }) => {
      const known = name ?? NamedSchema.safeParse(after).data ?? ''
      return what === 'letter' && known !== '' ? referenceName(i18n, known) : known
    })
    .filter((name) => name !== '')
  const names = i18n.list(known.map(i18n.isolate))
  return [plain(i18n.t(key, { count: added.length, names }))]
}

function plain(words: string): UpdateLine {
  return { subject: null, words }
}

function toLine(
  i18n: I18n,
  change: Change,
  meeting: PublicMeeting,
  yours: string | null,
): UpdateLine {
  const [before, after] = [
    MomentsSchema.safeParse(change.before).data,
    MomentsSchema.safeParse(change.after).data,
  ]
  if (change.kind === 'moved' && change.what === 'session' && before && after && change.name)
    return { subject: change.name, words: moveInWords(i18n, { before, after }, meeting, yours) }
  return plain(describeChanges(i18n, [change], meeting, yours).join(' '))
}

function moveInWords(
  i18n: I18n,
  { before, after }: { readonly before: Moments; readonly after: Moments },
  { schedule }: PublicMeeting,
  yours: string | null,
): string {
  const convert = displayZoneFor(i18n, schedule.zone, yours)?.convert
  const at = (date: string, time: string) => convert?.({ date, time }) ?? { date, time }
  const named = (time: string) =>
    schedule.zone === null ? time : timeIn(i18n, time, yours ?? schedule.zone)
  const [start, end] = [at(after.date, after.startTime), at(after.date, after.endTime)]
  const [from, to] = [at(before.date, before.startTime), at(before.date, before.endTime)]
  if (start.date !== from.date)
    return i18n.t('updates.session-moved', {
      after: named(describeTime(start, i18n.wording)),
      before: describeTime(from, i18n.wording),
    })
  return start.time === from.time
    ? i18n.t('updates.session-ends', { after: named(end.time), before: to.time })
    : i18n.t('updates.session-starts', { after: named(start.time), before: from.time })
}
