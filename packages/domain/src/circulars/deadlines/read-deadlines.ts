import { resolveZone } from '../../timezones/index'
import { collect } from '../tokens/index'
import type { CircularDeadline } from '../model/index'
import { findDueList } from './deadline-list'
import { findDue } from './deadline-subject'
import type { Found } from '../document/index'
import { placesOf } from '../vocabulary/index'
import type { Letter } from '../document/index'
import { completeYear, type DateMention } from '../dates/index'
import { namingOf } from './deadline-meeting'
import { withoutMeeting } from './deadline-wording'
import { hoursBeside } from './deadline-time'
import { isCorrected } from '../document/index'
import { sentencesOf } from '../tokens/index'
import { beginningIn, holderOf, lastUpTo, positionAt } from '../tokens/index'
import { KINDS, type Range, spanOf, wordsOf } from '../tokens/index'
import { AND_WORDS, afterLead } from './deadline-label'
import { withoutRepeated } from './repeated-deadlines'
import { dueAround } from './due-around'
import { type DueEvidence, dueOfHeader, hasOtherDays, NO_EVIDENCE } from './due-evidence'
import { CHANCE_MIN, CHANCE_SURE } from './limits'
import { isCondition, isOfLodging, isToldAfter, speaksOfOther } from './not-a-deadline'

/** A deadline with its words, and the row of a table that gives it for one of its meetings. */
export interface FoundDeadline extends Found<CircularDeadline> {
  readonly row: Range | null
  /** Nothing but a word for deadlines says what is due. */
  readonly isBare: boolean
  /** Its day, and the words for what is due. */
  readonly dateAt: Range
  readonly dueAt: Range
  /** Where the words stand that say whose it is: those that announce its list, or its date. */
  readonly saidAt: number
  /** What may name the meeting that it is for, in a list: its line, the words that announce it, those before them. */
  readonly naming: readonly Range[]
}

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
  const told = [...inRows, ...listed.map(({ date }) => date)]
  const found = [
    ...collect(ofMeetings, ({ date, what, row }) =>
      deadlineOf(letter, date, dueOfHeader(letter, what), issuedOn, row),
    ),
    ...collect(listed, ({ date, due, lead }) =>
      deadlineOf(letter, date, withoutMeeting(letter, due), issuedOn).map((own) => ({
        ...own,
        saidAt: lead.from,
        naming: namingOf(letter, due, lead),
      })),
    ),
    ...collect(without(letter.dates, self, told), (date) => {
      if (!mayBeDue(date)) return []
      const own = readSentence(letter, date, issuedOn)
      if (own) return own
      return (evidence.chanceOf(date) ?? 0) < CHANCE_SURE ? [] : readLikely(letter, date, issuedOn)
    }),
  ]
  return withoutRepeated(letter, found)
}

/** A day that is likely a deadline, though no known words say so. */
function readLikely(letter: Letter, date: DateMention, issuedOn: string | null): FoundDeadline[] {
  const [annex] = letter.annexes
  if (date.points.length > 1 || (annex && date.from >= annex.label.from)) return []
  const sentence = shortened(sentenceOf(letter, date), date)
  const due = dueAround(letter, date, sentence)
  const lead = { from: Math.max(sentence.from, date.from - MARK_REACH), to: date.from }
  const isRuledOut =
    letter.marks.first('opens', lead) !== null ||
    isToldAfter(letter, date, sentence) ||
    isCorrected(letter, date) ||
    (due !== null && isOfLodging(letter, due, lead))
  return due && !isRuledOut ? deadlineOf(letter, date, due, issuedOn) : []
}

const self = (date: DateMention) => date

/** Those of a list whose dates, which are in order, lie in none of the ranges. */
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
): FoundDeadline[] {
  const { tokens } = letter
  const dated = date && completeYear(date, issuedOn)
  // "extended from 1 June to 30 June"
  const day = dated?.days.at(-1)
  if (!dated || !due || day === undefined) return []
  if (issuedOn !== null && day <= issuedOn) return []
  if (dated.fault !== null && dated.fault !== 'date-run-together') return []
  const hours = hoursBeside(letter, dated)
  const zone =
    hours?.zone &&
    resolveZone(wordsOf(tokens, hours.zone), {
      on: day,
      languages: placesOf(letter.language),
    })
  const isSure = zone && zone.certainty !== 'uncertain'
  return [
    {
      value: {
        date: day,
        time: hours?.opens ?? null,
        zone: hours?.opens && isSure ? zone.zone : null,
        // The Arabic "and" and "for" are written to the word that follows them.
        what: wordsOf(tokens, due)
          .replace(/^و(?=ال)/, '')
          .replace(/^لل/, 'ال'),
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

/** Null where no known words speak of something due; empty where they rule it out. */
function readSentence(
  letter: Letter,
  date: DateMention,
  issuedOn: string | null,
): FoundDeadline[] | null {
  const [annex] = letter.annexes
  if (annex && date.from >= annex.label.from) return []
  const sentence = shortened(sentenceOf(letter, date), date)
  const before = lastUpTo(letter.dates, date.from)
  const own = startOfQuote(letter, date, Math.max(before?.to ?? 0, sentence.from))
  const isQuoted = own < date.from && letter.tokens.word[own - 1] === '"'
  const others = isQuoted ? [] : [sentence.from]
  const starts = leansOn(letter, own) ? others : [own, ...others]
  for (const start of starts) {
    const range = { from: start, to: sentence.to }
    const mark = markOf(letter, date, range) ?? markLike(letter, date, before, sentence)
    if (!mark) continue
    const isOther =
      !isCondition(letter, mark) && speaksOfOther(letter, { from: start, to: date.from }, sentence)
    if (isOther || isCorrected(letter, date)) return []
    if (mark.from <= start + 1 && isToldAfter(letter, date, sentence)) return []
    const from = afterLead(letter, { from: start, to: Math.min(mark.from, date.from) })
    const clause = { from, to: sentence.to }
    const due = findDue(letter, { from: date.from, to: date.to, mark, clause })
    if (due && isOfLodging(letter, due, { from, to: date.from })) return []
    if (due) return deadlineOf(letter, date, due, issuedOn)
  }
  return null
}

/** 'should read "Registration closes on …': after the sign that opens the new words. */
function startOfQuote({ tokens, marks }: Letter, { from: to }: Range, from: number): number {
  const now = marks.within('now', { from, to }).findLast((own) => tokens.word[own.to] === '"')
  return now ? now.to + 1 : from
}

/** "…, and for the Workshop on its own page, by …": the verb stands before the date before. */
function leansOn({ tokens, marks }: Letter, at: number): boolean {
  const { word } = tokens
  const and = word[at] === ',' ? at + 1 : at
  if (word[at] === ',' && marks.at('verb', and)) return true
  return AND_WORDS.has(word[and] ?? '') && marks.at('for', and + 1) !== null
}

/** What stands further from a date in a sentence without an end is not about it. */
const REACH_MAX = 300

function shortened({ from, to }: Range, date: Range): Range {
  return { from: Math.max(from, date.from - REACH_MAX), to: Math.min(to, date.to + REACH_MAX) }
}

const SENTENCE_REACH = 80

function sentenceOf({ tokens, sentences }: Letter, date: Range): Range {
  const own = holderOf(sentences, date)
  if (own) return own
  const around = {
    from: Math.max(0, date.from - SENTENCE_REACH),
    to: Math.min(tokens.count, date.to + SENTENCE_REACH),
  }
  const cut = sentencesOf(tokens, around)
  return cut.find(({ from, to }) => from <= date.from && date.to <= to) ?? date
}

/** Between the words that make a deadline and its date there may stand an hour, a weekday, a verb. */
const MARK_REACH = 12
/** "The deadline for submission of contributions to the Working Group has been moved to …" */
const NAME_REACH = 24

/** "6月5日协调世界时24时之前" */
const HOURS_AFTER = 6

/** The words that make a date a deadline: right before it, right after it, or a word for deadlines. */
function markOf(letter: Letter, date: DateMention, { from, to }: Range): Range | null {
  const { marks } = letter
  const lead = { from: Math.max(from, date.from - MARK_REACH), to: date.from }
  const due = marks.last('due', lead)
  if (due && date.points.length === 1 && isBeside(letter, due.to, date.from))
    return isEndOfMeeting(letter, due, { from, to }) ? null : due
  const [hours] = beginningIn(letter.hours, { from: date.to, to: date.to + HOURS_AFTER })
  const after = marks.at('due-after', date.to) ?? (hours && marks.at('due-after', hours.to))
  if (after && date.points.length === 1) return after
  const lately = { from: Math.max(from, date.from - NAME_REACH), to: date.from }
  const deadline = marks.last('deadline', lately)
  if (deadline) return deadline
  const shuts = marks.last('shuts', lead) ?? marks.at('shuts', date.to)
  if (!shuts) return null
  // "Registration is mandatory; it closes on …"
  const named = { from: letter.tokens.word[from - 1] === ';' ? from - NAME_REACH : from, to }
  return (marks.first('registration-hour', named) ?? marks.first('call', named)) ? shuts : null
}

/** "is expected to close by 1600 hours on 30 April", unless it is registration that closes. */
function isEndOfMeeting({ marks }: Letter, due: Range, clause: Range): boolean {
  const closes = marks.within('closes', clause).some(({ to }) => to === due.from)
  return closes && !marks.first('registration-hour', clause) && !marks.first('call', clause)
}

/** "… are due by 24 October, the others by 31 October": as the date before it in the sentence. */
function markLike(
  letter: Letter,
  { from }: DateMention,
  before: DateMention | undefined,
  sentence: Range,
): Range | null {
  const { word } = letter.tokens
  if (!before || before.from < sentence.from || !markOf(letter, before, sentence)) return null
  const isLike = [1, 2].every((step) => word[from - step] === word[before.from - step])
  return isLike ? { from: from - 2, to: from } : null
}

/** Only an hour and its zone, and small words, may stand between. */
function isBeside({ tokens, hours }: Letter, from: number, to: number): boolean {
  const { word, kind } = tokens
  if (to - from <= 1) return true
  let others = 0
  for (let at = from; at < to; at++) {
    const hour = hours[positionAt(hours, at + 1) - 1]
    if (hour && (hour.from === at || hour.zone?.from === at))
      at = Math.min(to, hour.from === at ? hour.to : (hour.zone?.to ?? to)) - 1
    else if (STOPS.has(word[at] ?? '')) return false
    else if (kind[at] !== KINDS.sign && !END_OF_DAY.has(word[at] ?? '')) others++
  }
  return others <= 2
}

const STOPS = new Set(['.', ';', ':'])
/** "by close of business on", "avant minuit", "до конца рабочего дня" */
const END_OF_DAY = new Set(
  'the on at of close business cob midnight le minuit la medianoche конца рабочего дня'.split(' '),
)
