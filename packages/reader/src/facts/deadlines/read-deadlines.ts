import type { FoundDeadline } from './found-deadline'
import { resolveZone } from '@u4ssc/domain/timezones'
import { findDueList } from './deadline-list'
import type { Letter } from '../../values/letter/index'
import { completeYear, type DateMention } from '../../values/dates/index'
import { withoutMeeting } from './deadline-wording'
import { adjacentHours, hoursOfHeader } from './deadline-time'
import type { HoursMention } from '../../values/times/index'
import {
  type Range,
  spanOf,
  wordsOf,
  withoutJoined,
  lastBorder,
  nextBorder,
  holderOf,
  positionAt,
  GAPS,
} from '../../text/tokens/index'
import { withoutRepeated } from './repeated-deadlines'
import { type DueEvidence, dueOfHeader, hasOtherDays, NO_EVIDENCE } from './due-evidence'
import { dueOfLikely, dueOfSentence } from './sentence-deadlines'

/** Below this chance a date is no deadline, whatever words are near it. */
const CHANCE_MIN = 0.03

/** From this chance on a date is a deadline, even where no known words say so. */
const CHANCE_SURE = 0.7

/**
 * Reads the days by which something is due: from tables, lists that begin with a date, and sentences.
 *
 * @param issuedOn - `YYYY-MM-DD`; what was due before the letter is no deadline of it
 */
export function readDeadlines(
  letter: Letter,
  issuedOn: string | null,
  evidence: DueEvidence = NO_EVIDENCE,
): FoundDeadline[] {
  const mayBeDue = (date: Range) => (evidence.chanceOf(date) ?? 1) >= CHANCE_MIN
  const ofMeetings = evidence.rows.filter((row) => mayBeDue(row.date) && hasOtherDays(letter, row))
  const inRows = ofMeetings.map(({ row }) => row)
  const listed = without(findDueList(letter), ({ date }) => date, inRows).filter(({ date }) =>
    mayBeDue(date),
  )
  const read = [...inRows, ...listed.map(({ date }) => date)]
  const found = [
    ...ofMeetings.flatMap(({ date, what, row }) =>
      deadlineOf(
        letter,
        date,
        dueOfHeader(letter, what),
        issuedOn,
        row,
        hoursOfHeader(letter, what),
      ),
    ),
    ...listed.flatMap(({ date, due, lead }) =>
      deadlineOf(letter, date, withoutMeeting(letter, due), issuedOn).map((own) => ({
        ...own,
        saidAt: lead.from,
        naming: namingOf(letter, due, lead),
      })),
    ),
    ...without(letter.dates, self, read).flatMap((date) => {
      if (!mayBeDue(date)) return []
      const own = dueOfSentence(letter, date)
      const isSure = (evidence.chanceOf(date) ?? 0) >= CHANCE_SURE
      const due = own ?? (isSure ? dueOfLikely(letter, date) : null)
      return due === 'ruled-out' ? [] : deadlineOf(letter, date, due, issuedOn)
    }),
  ]
  return withoutRepeated(letter, found)
}

const self = (date: DateMention) => date

/** Returns the items with dates, which are in order, outside all ranges. */
function without<Item>(
  items: readonly Item[],
  dateOf: (item: Item) => Range,
  taken: readonly Range[],
): Item[] {
  const inOrder = [...taken].sort((one, other) => one.from - other.from)
  let [next, end] = [0, 0]
  return items.filter((item) => {
    const { from, to } = dateOf(item)
    for (; (inOrder[next]?.from ?? Infinity) <= from; next++)
      end = Math.max(end, inOrder[next]?.to ?? 0)
    return to > end
  })
}

function deadlineOf(
  letter: Letter,
  date: DateMention | null,
  due: Range | null,
  issuedOn: string | null,
  row: Range | null = null,
  hoursOfColumn: HoursMention | null = null,
): FoundDeadline[] {
  const { tokens } = letter
  const dated = date && completeYear(date, issuedOn)
  // The last date of an extension is the deadline: "extended from 1 June to 30 June".
  const day = dated?.days.at(-1)
  if (!dated || !due || day === undefined) return []
  if (issuedOn !== null && day <= issuedOn) return []
  if (dated.fault !== null && dated.fault !== 'date-run-together') return []
  const hours = adjacentHours(letter, dated) ?? hoursOfColumn
  const zone =
    hours?.zone &&
    resolveZone(wordsOf(tokens, hours.zone), {
      on: day,
      languages: letter.vocabulary.places,
    })
  // Without its zone, the hour would be one in the zone of the meeting
  const isUnsure = zone?.certainty === 'uncertain'
  const time = isUnsure ? null : (hours?.startTime ?? null)
  return [
    {
      value: {
        date: day,
        time,
        zone: time === null ? null : (zone?.zone ?? null),
        // The Arabic "and" and "for" are written to the word that follows them.
        what: withoutJoined(wordsOf(tokens, due)),
      },
      spans: [spanOf(tokens, dated), spanOf(tokens, due)],
      certainty: dated.yearStated ? 'stated' : 'derived',
      row,
      isBare: letter.marks.at('deadline', due.from)?.to === due.to,
      saidAt: dated.from,
      dateAt: { from: dated.from, to: dated.to },
      dueAt: due,
      naming: [],
    },
  ]
}

/** From what is due to the end of its line, or to the next date; the line that announces the list; its paragraph before. */
function namingOf({ tokens, dates, paragraphs }: Letter, due: Range, lead: Range): Range[] {
  const next = dates[positionAt(dates, due.to)]?.from ?? tokens.count
  const announced = lastBorder(tokens, lead.from, GAPS.line)
  const paragraph = holderOf(paragraphs, lead)
  return [
    {
      from: Math.max(lead.to, lastBorder(tokens, due.from, GAPS.line)),
      to: Math.min(next, nextBorder(tokens, due.to - 1, GAPS.line)),
    },
    { from: announced, to: nextBorder(tokens, lead.to - 1, GAPS.line) },
    { from: Math.min(paragraph?.textFrom ?? announced, announced), to: announced },
  ]
}
