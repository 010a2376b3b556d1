import { isAhead, isInside, type Title } from '../topics/index'
import type { Letter } from '../../values/letter/index'
import type { DateMention } from '../../values/dates/index'
import type { Range } from '../../text/tokens/index'

/** Minutes, calendars, questionnaires and consultations name meetings that they do not convene. */
export function isAboutOther(letter: Letter, issuedOn: string | null): boolean {
  const { marks, subject, dates } = letter
  if (!subject) return false
  const lead = { from: subject.from, to: Math.min(subject.to, subject.from + SUBJECT_TOKENS) }
  // A subject about something else can still announce days: "Extension of the call for nominations
  // and new dates of the training".
  const isOther = marks.first('no-meeting', lead) !== null && marks.first('now', lead) === null
  const isOwn = (date: DateMention) =>
    isInside(date, lead) && isAhead(date, issuedOn) && !isOfOther(letter, subject, date)
  return isOther && !dates.some(isOwn)
}

/**
 * Whether a date belongs to another meeting: "Consultation on …, proposed for approval at the
 * meeting of Study Group 11 (Geneva, 10-19 March)".
 */
function isOfOther({ marks }: Letter, { from }: Range, date: DateMention): boolean {
  const noun = marks.last('meeting', { from, to: date.from })
  const lead = noun && { from: noun.from - LEAD_REACH, to: noun.from }
  return lead !== null && lead.from > from && marks.first('preposition', lead) !== null
}

const LEAD_REACH = 3

/** What follows further in a subject without an end is text. */
const SUBJECT_TOKENS = 50

const LETTERS = ['circular', 'collective-letter', 'circular-letter'] as const
const LETTER_REACH = 5

/**
 * Another letter convened the meeting: "Study Group 20, which has been convened by
 * Collective letter 4/20".
 */
export function isConvenedElsewhere({ marks, sentences, tail }: Letter, { noun }: Title): boolean {
  const whole = { from: 0, to: tail.from }
  const isAmending = (
    ['addendum', 'corrigendum', 'revision', 'amending', 'superseding'] as const
  ).some((sense) => marks.first(sense, whole) !== null)
  if (isAmending || marks.first('beside', { from: noun.from, to: tail.from })) return false
  return sentences.some((sentence) =>
    marks.within('apart', sentence).some(({ to }) => {
      const near = { from: to, to: Math.min(sentence.to, to + LETTER_REACH) }
      return LETTERS.some((sense) => marks.first(sense, near) !== null)
    }),
  )
}
