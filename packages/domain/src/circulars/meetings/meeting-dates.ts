import { collect } from '../tokens/index'
import { stemAt, type Title } from '../topics/index'
import { findDueList } from '../deadlines/index'
import { gridProposals } from '../grids/index'
import { isAhead } from '../topics/index'
import type { Letter } from '../document/index'
import type { DateMention } from '../dates/index'
import { allIn, lastUpTo } from '../tokens/index'
import type { Range, Tokens } from '../tokens/index'

/** Mentions in the subject, then those of sentences that convene; a repeated day is kept as evidence. */
export function datesOf(
  letter: Letter,
  sentences: readonly Range[],
  issuedOn: string | null,
): DateMention[] {
  const { subject, dates } = letter
  const [set] = gridProposals(letter, issuedOn)
  const [row, ...others] = set ?? []
  const inRow = row && others.length === 0 ? row.dates : []
  const inSubject = subject ? allIn(dates, subject) : []
  const due = new Set(findDueList(letter).map(({ date }) => date.from))
  const inBody = collect(sentences, (sentence) => datesIn(letter, sentence)).filter(
    ({ from }) => !due.has(from),
  )
  const own = inSubject[0] ?? null
  const ofRow = inRow.filter((days) => !own || isDated(days, own))
  const all = [...inSubject, ...ofRow, ...standing(letter, inBody)]
  return all.filter((date) => isAhead(date, issuedOn))
}

/** A table of what is due before the days of the subject is none of meetings. */
function isDated({ days }: DateMention, { days: own }: DateMention): boolean {
  return (days.at(-1) ?? '') >= (own[0] ?? '')
}

const MOVED_REACH = 6

/** "… planned for 6 to 8 November. It will now be held from 29 to 31 January": days that others took the place of. */
function standing({ marks }: Letter, inBody: readonly DateMention[]): readonly DateMention[] {
  const moved = inBody.find(({ from }) => {
    const near = { from: from - MOVED_REACH, to: from }
    return marks.first('moved', near) !== null
  })
  if (!moved) return inBody
  return [moved, ...inBody.filter(({ from }) => from > moved.from)]
}

/** Sentences that name the meeting before those that do not. */
export function inOrderOf({ tokens, marks, sentences }: Letter, title: Title): Range[] {
  const stem = stemAt(tokens, title.noun)
  const [naming, others]: [Range[], Range[]] = [[], []]
  for (const sentence of sentences) {
    const nouns = marks.within('meeting', sentence)
    const isNaming = nouns.some((noun) => stemAt(tokens, noun) === stem)
    ;(isNaming ? naming : others).push(sentence)
  }
  return [...naming, ...others]
}

/** The dates on which a sentence says that something takes place. */
export function datesIn(letter: Letter, sentence: Range): DateMention[] {
  const { marks, dates, tokens } = letter
  const found = allIn(dates, sentence)
  if (found.length === 0 || !(speaksOfMeeting(letter, sentence) || isSitting(letter, sentence)))
    return []
  if (isTentative(letter, sentence)) return []
  return found.filter(({ from, points }) => {
    const before = { from: sentence.from, to: from }
    const due = marks.last('due', before)
    if (due && from - due.to < 2 && due.to - due.from > 1) return false
    if (due?.to === from && points.length === 1) return false
    return !isFormer(letter, before) && marks.first('deadline', nearest(tokens, before)) === null
  })
}

/** "The next meeting is planned for …", but not "I invite you to the next meeting, which …". */
function isTentative({ marks }: Letter, sentence: Range): boolean {
  const tentative = marks.first('tentative', sentence)
  return (
    tentative !== null &&
    marks.first('convenes', { from: sentence.from, to: tentative.from }) === null
  )
}

/** The last words before a date: what they say is said of it. */
function nearest({ word }: Tokens, { from, to }: Range): Range {
  let start = to
  while (start > from && to - start < 14 && word[start - 1] !== ',' && word[start - 1] !== ';')
    start--
  return { from: start, to }
}

/** "- Tuesday 23 February 2021, 14:30 to 17:00": a point with a day and the hours of a sitting. */
function isSitting({ dates, hours, marks }: Letter, sentence: Range): boolean {
  const [date] = allIn(dates, sentence)
  const isFirst = date !== undefined && date.from - sentence.from < 3
  const sits = allIn(hours, sentence).some(({ closes }) => closes !== null)
  return isFirst && sits && marks.first('deadline', sentence) === null
}

/** "Dates: 20-22 November 2023" */
function opensWithDays({ marks, tokens }: Letter, { from }: Range): boolean {
  const label = marks.at('head-days', from)
  return label !== null && tokens.word[label.to] === ':'
}

function speaksOfMeeting(letter: Letter, sentence: Range): boolean {
  const { marks } = letter
  return (
    marks.first('meeting', sentence) !== null ||
    marks.first('takes-place', sentence) !== null ||
    ((marks.first('closes', sentence) ?? marks.first('now', sentence)) !== null &&
      !marks.first('registration-hour', sentence)) ||
    opensWithDays(letter, sentence)
  )
}

/** "originally planned for …", "instead of …", until the words that put something in its place. */
export function isFormer(letter: Letter, before: Range): boolean {
  const former = lastUpTo(formersOf(letter), before.to)
  const now = letter.marks.last('now', before)
  return (
    former !== undefined && former.from >= before.from && (now === null || now.from < former.from)
  )
}

/** Each date of a sentence asks for the last before it. */
const formers = new WeakMap<Letter, readonly Range[]>()

function formersOf(letter: Letter): readonly Range[] {
  const known = formers.get(letter)
  if (known) return known
  const { marks, tokens } = letter
  // "由" is "from", "由于" is "because of"
  const found = marks.of('former').filter(({ to }) => tokens.word[to] !== '于')
  formers.set(letter, found)
  return found
}
