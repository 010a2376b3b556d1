import type { Meeting } from '@u4ssc/domain/meetings'
import { isAboutOther } from '../meetings/events/index'
import type { Findings } from '../values/letter/index'
import type { Letter } from '../values/letter/index'
import { isFormer } from '../facts/schedule/index'
import { unitsOf } from '../meetings/mentions/index'
import { allIn, firstIn } from '../text/tokens/index'
import { KINDS, type Range, spanOf } from '../text/tokens/index'
import { isYear, TokenReader } from '../values/dates/index'

/** Reports words that look like a day or a meeting and are not in the reading. */
export function remarkOnUnread(
  letter: Letter,
  meetings: readonly Meeting[],
  issuedOn: string | null,
  findings: Findings,
): void {
  const { tokens, dates } = letter
  const known = new Set(
    findings.diagnostics.map(({ code, span }) => `${code} ${span?.start ?? ''}`),
  )
  for (const date of dates) {
    if (date.fault !== 'date-impossible' && date.fault !== 'ends-before-starts') continue
    const span = spanOf(tokens, date)
    const isKnown = known.has(`${date.fault} ${span.start}`)
    if (!isKnown && isOfLetter(letter, date)) findings.remark({ code: date.fault, span })
  }
  for (const date of ambiguousDates(letter))
    findings.remark({ code: 'date-ambiguous', span: spanOf(tokens, date) })
  const announced = meetings.length === 0 ? announcementIn(letter, issuedOn) : null
  if (announced)
    findings.remark({
      code: 'meeting-without-date',
      span: spanOf(tokens, announced),
      pointer: '/meetings',
    })
}

/** Whether words are of the letter itself, and not of an annex. */
function isOfLetter({ annexes }: Letter, { from }: Range): boolean {
  return from < (annexes[0]?.label.from ?? Infinity)
}

/**
 * Returns the dates of an English letter that have two meanings: "07/12/2021" is 7 December or 12
 * July.
 */
function ambiguousDates(letter: Letter): Range[] {
  const { tokens, language, vocabulary, dates } = letter
  if (language !== 'en') return []
  const reader = new TokenReader(tokens, vocabulary)
  const found: Range[] = []
  for (let at = 0; at + 4 < tokens.count; at++) {
    if (tokens.kind[at] !== KINDS.number || !reader.is(at + 1, '/')) continue
    const [one, other, year] = [at, at + 2, at + 4].map((index) => reader.numberAt(index, 4))
    const range = { from: at, to: at + 5 }
    const isDate =
      isMonth(one) && isMonth(other) && one !== other && reader.is(at + 3, '/') && isYear(year ?? 0)
    const isGlued = [1, 2, 3, 4].every((step) => reader.isGlued(at + step))
    if (isDate && isGlued && isOfLetter(letter, range) && allIn(dates, range).length === 0)
      found.push(range)
  }
  return found
}

function isMonth(number: number | undefined): boolean {
  return number !== undefined && number >= 1 && number <= 12
}

/** The first sentence that announces a meeting of this letter, though no date of it was read. */
function announcementIn(letter: Letter, issuedOn: string | null): Range | null {
  if (isAboutOther(letter, issuedOn)) return null
  const { marks, sentences, subject, hours } = letter
  const isLabelled = (line: Range) => marks.at('head-days', line.from) !== null
  return (
    unitsOf(letter).find((line) => isLabelled(line) && marks.first('recurs', line)) ??
    sentences.find((sentence) => {
      const says = marks.first('takes-place', sentence) ?? marks.first('meeting', sentence)
      const changed = marks.first('unsettled', sentence) ?? marks.first('recurs', sentence)
      const isDated = firstIn(letter.dates, sentence) ?? firstIn(hours, sentence)
      return subject !== null && marks.first('meeting', subject) && says && changed && isDated
    }) ??
    sentences.find((sentence) => {
      const noun = marks.first('meeting', sentence)
      const says = marks.first('takes-place', sentence)
      if (!noun || !says) return false
      const isOther = (['tentative', 'apart', 'cancelled', 'postponed'] as const).some(
        (sense) => marks.first(sense, sentence) !== null,
      )
      return !isOther && !isFormer(letter, { from: sentence.from, to: says.to })
    }) ??
    null
  )
}
