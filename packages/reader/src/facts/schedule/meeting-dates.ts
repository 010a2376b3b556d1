import type { Letter } from '../../values/letter/index'
import type { DateMention } from '../../values/dates/index'
import { oncePerObject, allIn, lastUpTo, type Range, type Tokens } from '../../text/tokens/index'
import { isWord } from '../../text/vocabulary/index'

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

/**
 * Whether a sentence only plans a date: "The next meeting is planned for …", but not "I invite you
 * to the next meeting, which …".
 */
function isTentative({ marks }: Letter, sentence: Range): boolean {
  const tentative = marks.first('tentative', sentence)
  return (
    tentative !== null &&
    marks.first('convenes', { from: sentence.from, to: tentative.from }) === null
  )
}

/** The last words before a date, which describe it. */
function nearest({ word }: Tokens, { from, to }: Range): Range {
  let start = to
  while (start > from && to - start < 14 && word[start - 1] !== ',' && word[start - 1] !== ';')
    start--
  return { from: start, to }
}

/** A point with a day and the hours of a sitting: "- Tuesday 23 February 2021, 14:30 to 17:00". */
function isSitting({ dates, hours, marks }: Letter, sentence: Range): boolean {
  const [date] = allIn(dates, sentence)
  const isFirst = date !== undefined && date.from - sentence.from < 3
  const sits = allIn(hours, sentence).some(({ endTime }) => endTime !== null)
  return isFirst && sits && marks.first('deadline', sentence) === null
}

/** Whether a paragraph begins with a label for days: "Dates: 20-22 November 2023". */
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

/**
 * Returns true if a date is a former one ("originally planned for", "instead of") and no words for
 * the current date follow.
 */
export function isFormer(letter: Letter, before: Range): boolean {
  const former = lastUpTo(formersOf(letter), before.to)
  const now = letter.marks.last('now', before)
  return (
    former !== undefined && former.from >= before.from && (now === null || now.from < former.from)
  )
}

/** The words for what was before. "由" is one of them, "由于", "because of", is not. */
const formersOf = oncePerObject((letter: Letter): readonly Range[] =>
  letter.marks.of('former').filter(({ to }) => !isWord(letter, 'not-former', to)),
)
