import {
  areOfKinds,
  type FoundEvent,
  isInside,
  speaksOfAll,
  stemAt,
} from '../../meetings/topics/index'
import type { FoundDeadline } from '../deadlines/index'
import type { Letter } from '../../values/letter/index'
import {
  GAPS,
  holderOf,
  lastBorder,
  nextBorder,
  positionAt,
  type Range,
} from '../../text/tokens/index'

/** Decides if a deadline can concern a meeting, by its row, its line or the kind of group that it names. */
export type Concerns = (deadline: FoundDeadline, event: FoundEvent) => boolean

/** Returns which deadlines concern which of the meetings of a letter; none is ruled out for all. */
export function concernsOf(letter: Letter, events: readonly FoundEvent[]): Concerns {
  const kinds = new Map(events.map((event) => [event, kindOf(letter, event.title)]))
  const areApart = areOfKinds(
    letter,
    events.map(({ title }) => title),
  )
  return (deadline, event) => {
    const tests = [
      (one: FoundEvent) => beginsRow(deadline, one),
      (one: FoundEvent) => isOfRow(deadline, one),
      (one: FoundEvent) => isOfLine(letter, deadline, one),
      (one: FoundEvent) => isOfKind(letter, deadline, kinds.get(one) ?? null),
      (one: FoundEvent) => areApart && isOfNoun(letter, deadline, one),
    ]
    const deciding = tests.find((test) => events.some(test))
    return deciding ? deciding(event) : true
  }
}

/** Where columns are one after the other, the cells of a row hold those of others. */
function beginsRow({ row }: FoundDeadline, { row: own, title }: FoundEvent): boolean {
  return row !== null && (own?.from === row.from || title.from === row.from)
}

/** The row of a table that gives the deadline also gives the name or the days of the meeting. */
function isOfRow({ row }: FoundDeadline, event: FoundEvent): boolean {
  if (!row) return false
  const own = event.row
  return (
    (own !== null && own.from < row.to && row.from < own.to) ||
    isInside(event.title, row) ||
    event.dates.some((date) => isInside(date, row))
  )
}

/** A line that begins with the days of a meeting: "12 May: on this page (by 8 May)". */
function isOfLine(letter: Letter, { dateAt, row }: FoundDeadline, { dates }: FoundEvent): boolean {
  if (row) return false
  const { tokens } = letter
  const line = {
    from: lastBorder(tokens, dateAt.from, GAPS.line),
    to: nextBorder(tokens, dateAt.to - 1, GAPS.line),
  }
  const first = letter.dates[positionAt(letter.dates, line.from)]
  const isOpening = first && first.from - line.from <= OPENING && first.to <= dateAt.from
  const opening = isOpening ? first.days[0] : undefined
  return opening !== undefined && dates.some(({ days }) => days.includes(opening))
}

/** A bullet or a number can be before the days. */
const OPENING = 2

/**
 * The clause names the kind of meeting, and no two are of one kind: "Contributions to the
 * Meeting".
 */
function isOfNoun(
  letter: Letter,
  { dateAt, dueAt }: FoundDeadline,
  { title }: FoundEvent,
): boolean {
  const { marks, sentences, tokens } = letter
  const sentence = holderOf(sentences, dateAt)
  if (!sentence || speaksOfAll(letter, sentence)) return false
  const from = Math.max(sentence.from, Math.min(dateAt.from, dueAt.from))
  const stem = stemAt(tokens, title.noun)
  return marks
    .within('meeting', { from, to: Math.max(dateAt.to, dueAt.to) })
    .some((mark) => stemAt(tokens, mark) === stem)
}

/** The clause names the kind of group that meets: "contributions for the Working Parties". */
function isOfKind(letter: Letter, { dateAt, dueAt }: FoundDeadline, kind: string | null): boolean {
  if (kind === null) return false
  const { marks, dates, tokens } = letter
  const from = Math.min(dateAt.from, dueAt.from)
  const sentence = holderOf(letter.sentences, dateAt)
  if (sentence && speaksOfAll(letter, sentence)) return false
  const next = dates[positionAt(dates, Math.max(dateAt.to, dueAt.to))]?.from ?? tokens.count
  const to = dueAt.from > dateAt.from ? Math.min(next, dueAt.to + KIND_REACH) : dateAt.from
  return marks.within('group', { from, to }).some((mark) => stemOf(letter, mark) === kind)
}

/** Maximum distance of the group's name after its deadline subject. */
const KIND_REACH = 6

function kindOf(letter: Letter, title: Range): string | null {
  const group = letter.marks.first('group', title)
  return group && stemOf(letter, group)
}

/**
 * Returns the words cut to stems, so that singular and plural match: "working part" for "Working
 * Parties".
 */
function stemOf({ tokens }: Letter, { from, to }: Range): string {
  return tokens.word
    .slice(from, to)
    .map((word) => word.slice(0, STEM))
    .join(' ')
}

const STEM = 4

/** Deadlines of a table go by its rows, others by the meeting that their words are about. */
export function deadlinesOf(
  letter: Letter,
  { owns, ownsDue = owns, isNamedIn }: FoundEvent,
  deadlines: readonly FoundDeadline[],
): FoundDeadline[] {
  return deadlines.filter(({ row: own, saidAt, naming }) => {
    if (own) return true
    if (isNamedIn && naming.length > 0)
      return naming.map(isNamedIn).find((isNamed) => isNamed !== null) ?? true
    return ownsDue(saidAt) && ownsDue(wordsBefore(letter, saidAt))
  })
}

/** The end of the sentence before one that names no meeting, in the same paragraph; else the words themselves. */
function wordsBefore(letter: Letter, at: number): number {
  const { sentences, paragraphs, marks } = letter
  const here = { from: at, to: at + 1 }
  const own = holderOf(sentences, here)
  const before = own && sentences[positionAt(sentences, own.from) - 1]
  const paragraph = holderOf(paragraphs, here)
  const isNamed = !own || speaksOfAll(letter, own) || marks.first('meeting', own) !== null
  return isNamed || !before || !paragraph || before.from < paragraph.from ? at : before.to - 1
}
