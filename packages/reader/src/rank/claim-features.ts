import { daysBetween, type DateMention } from '../values/dates/index'
import type { Letter } from '../values/letter/index'
import { type EventClaim, isConvenedElsewhere, overlap } from '../meetings/events/index'
import { allIn, holderOf, isArabicOrHan, isCapital, KINDS, type Range } from '../text/tokens/index'
import { datesIn } from '../facts/schedule/index'
import type { Grid } from '../meetings/grids/index'
import { withoutPlaces } from '../meetings/topics/index'
import { isAhead, isInside } from '../meetings/topics/index'
import { FAR_AHEAD, MEETING_LONG, TITLE_LONG } from './limits'
import type { Features } from './feature-values'
import type { Draft } from './draft'
import { lengthOf } from './letter-features'
import { is, mean } from './numbers'
import { likenesses, signsOf, subjectShare, unexplained } from './set-features'

/** Returns a function for features that show if meetings explain the letter and look like meetings. */
export function claimFeaturesIn({ letter, grids, facts: { issuedOn } }: Draft) {
  const known = new Map<string, Features>()
  const signs = signsOf(letter, issuedOn)
  const valuesOf = (claim: EventClaim): Features => {
    const { title, dates, row, status } = claim
    const places = [title.from, title.to, row?.from, status, ...dates.map(({ from }) => from)]
    const key = places.join(' ')
    const own = known.get(key) ?? featuresOfClaim({ letter, grids, issuedOn }, claim)
    known.set(key, own)
    return own
  }
  return (claims: readonly EventClaim[]): Features => {
    const own = claims.map(valuesOf)
    const features: Record<string, number> = {
      'no meeting': is(claims.length === 0),
      'one meeting': is(claims.length === 1),
      'number of meetings': Math.log1p(claims.length),
      ...unexplained(signs, claims),
      ...likenesses(letter, claims),
      'subject names the meetings': subjectShare(letter, claims),
    }
    for (const name of Object.keys(own[0] ?? {})) {
      const values = own.map((one) => one[name] ?? 0)
      features[name] = mean(values)
      features[`worst: ${name}`] = Math.max(...values)
    }
    return features
  }
}

interface Around {
  readonly letter: Letter
  readonly grids: readonly Grid[]
  readonly issuedOn: string | null
}

function featuresOfClaim(
  { letter, grids, issuedOn }: Around,
  { title, dates, row, status }: EventClaim,
) {
  const { marks, tokens, subject, dates: all } = letter
  const [date] = dates
  const days = date?.days ?? []
  const first = days[0] ?? null
  const inSubject = subject ? allIn(all, subject).filter((one) => isAhead(one, issuedOn)) : []
  const sentence = date && holderOf(letter.sentences, date)
  return {
    'name has a kind of meeting': is(marks.first('meeting', title) !== null),
    'name is long': is(lengthOf(title) > TITLE_LONG),
    'name is one word': is(lengthOf(title) < 2),
    'name begins with a capital': is(isCapital(tokens, title.from)),
    'name holds a date': is(allIn(all, title).length > 0),
    'name holds a verb': is(marks.first('takes-place', title) !== null),
    'name holds a deadline': is(marks.first('deadline', title) !== null),
    'name has an open bracket or quotation': is(isOpen(letter, title)),
    'name begins with a small word': is(beginsSmall(letter, title)),
    'name has hardly a word': is(wordCount(letter, title) < 2),
    'share of capital words in the name': shareOfCapitals(letter, title),
    'name holds a duty': is(
      (['must', 'registers', 'convenes', 'amending', 'former'] as const).some(
        (sense) => marks.first(sense, title) !== null,
      ),
    ),
    'words that convene stand near': is(convenesNear(letter, title, date)),
    'words of another meeting stand near': is(otherNear(letter, title)),
    'name holds a colon': is(tokens.word.slice(title.from, title.to).includes(':')),
    'name ends with a small word': is(endsSmall(letter, title)),
    'name crosses sentences': is(
      !(subject && isInside(title, subject)) && !holderOf(letter.sentences, title) && row === null,
    ),
    'name is in the subject': is(subject !== null && isInside(title, subject)),
    'name is in the body': is(holderOf(letter.sentences, title) !== undefined),
    'has its own row': is(row !== null),
    'has no date': is(date === undefined && status === 'convened'),
    'is cancelled or postponed': is(status !== 'convened'),
    'date is in the subject': is(date !== undefined && subject !== null && isInside(date, subject)),
    'date is in the row': is(date !== undefined && row !== null && isInside(date, row)),
    'date stands near the name': date ? 1 / (1 + distance(date, title) / 10) : 0,
    'date in a sentence of a meeting': is(
      sentence != null && datesIn(letter, sentence).some(({ from }) => from === date?.from),
    ),
    'dates disagree': is(date !== undefined && dates.some((one) => !overlap(one, date))),
    'dates repeated': Math.log1p(Math.max(0, dates.length - 1)),
    'date outside the days of the subject': is(
      date !== undefined && inSubject.length > 0 && !inSubject.some((one) => overlap(one, date)),
    ),
    'date after the letter is unknown': is(issuedOn === null),
    'date is before the letter': is(date !== undefined && !isAhead(date, issuedOn)),
    'date is far ahead': is(
      first !== null && issuedOn !== null && daysBetween(issuedOn, first) > FAR_AHEAD,
    ),
    'lasts long': is(
      days.length > 1 && daysBetween(days[0] ?? '', days.at(-1) ?? '') > MEETING_LONG,
    ),
    'date has a fault': is(date?.fault != null),
    'date has a weekday': is(date?.hasWeekday === true),
    'another letter convenes it': is(isConvenedElsewhere(letter, title)),
    'name ends with a number': is(tokens.kind[title.to - 1] === KINDS.number),
    'name ends with a place': is(withoutPlaces(letter, title) < title.to),
    'has no date, and no year is stated': is(date === undefined && isWithoutYear(letter)),
    'name is in a table, and has no row': is(row === null && isInTable(grids, title)),
  }
}

function isInTable(grids: readonly Grid[], name: Range): boolean {
  return grids.some(({ rows }) =>
    rows.some(({ cells }) => cells.some((cell) => isInside(name, cell))),
  )
}

/** Tokens between two ranges. */
function distance(one: Range, other: Range): number {
  return Math.max(0, one.from - other.to, other.from - one.to)
}

/** A bracket or a quotation that the name opens and does not close, or the reverse. */
function isOpen({ tokens }: Letter, { from, to }: Range): boolean {
  const words = tokens.word.slice(from, to)
  const count = (sign: string) => words.filter((word) => word === sign).length
  return count('(') !== count(')') || count('"') % 2 === 1
}

function beginsSmall({ marks, tokens }: Letter, { from }: Range): boolean {
  const isSmall = (['preposition', 'and', 'in', 'by', 'takes-place', 'deadline'] as const).some(
    (sense) => marks.at(sense, from) !== null,
  )
  return isSmall || tokens.kind[from] === KINDS.sign
}

function wordCount({ tokens }: Letter, { from, to }: Range): number {
  let count = 0
  for (let at = from; at < to; at++)
    if (tokens.kind[at] === KINDS.word && (tokens.word[at]?.length ?? 0) > 1) count++
  return isArabicOrHan(tokens, from) ? Math.max(count, to - from) : count
}

function shareOfCapitals({ tokens }: Letter, { from, to }: Range): number {
  if (isArabicOrHan(tokens, from)) return 0.5
  const words = [...Array(Math.min(to - from, TITLE_LONG)).keys()].filter(
    (at) => (tokens.word[from + at]?.length ?? 0) > 3,
  )
  return mean(words.map((at) => is(isCapital(tokens, from + at))))
}

function convenesNear(letter: Letter, title: Range, date: DateMention | undefined): boolean {
  const { marks, sentences } = letter
  const near = [holderOf(sentences, title), date && holderOf(sentences, date)]
  return near.some(
    (sentence) =>
      sentence &&
      (marks.first('convenes', sentence) ?? marks.first('takes-place', sentence)) !== null,
  )
}

function otherNear({ marks, sentences }: Letter, title: Range): boolean {
  const sentence = holderOf(sentences, title)
  return (
    sentence !== undefined &&
    (['apart', 'tentative', 'former', 'past'] as const).some(
      (sense) => marks.first(sense, sentence) !== null,
    )
  )
}

function endsSmall({ marks }: Letter, { to }: Range): boolean {
  return (['article', 'preposition', 'and'] as const).some(
    (sense) => marks.at(sense, to - 1) !== null,
  )
}

/**
 * Days that are unknown, since the letter states no year: "Expert Group Meeting, 14 and 15 May".
 */
function isWithoutYear({ subject, dates }: Letter): boolean {
  const inSubject = subject ? allIn(dates, subject) : []
  return inSubject.some(({ yearStated, days, fault }) => !yearStated && days.length === 0 && !fault)
}
