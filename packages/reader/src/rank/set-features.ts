import { type DateMention, daysBetween } from '../values/dates/index'
import type { Letter } from '../values/letter/index'
import {
  type EventClaim,
  isAboutOther,
  overlap,
  type Relation,
  relationOf,
} from '../meetings/events/index'
import { datesIn } from '../facts/schedule/index'
import { allIn, wordsOf } from '../text/tokens/index'
import { isAhead } from '../meetings/topics/index'
import { is, mean } from './numbers'

/** What in a letter looks like a day or a name of a meeting, claimed or not. */
interface Signs {
  readonly inSubject: readonly DateMention[]
  readonly ahead: readonly DateMention[]
  readonly isOther: boolean
  readonly isNoMeeting: boolean
  readonly convenes: boolean
}

export function signsOf(letter: Letter, issuedOn: string | null): Signs {
  const { subject, sentences, dates, marks } = letter
  const inSubject = (subject ? allIn(dates, subject) : []).filter((date) => isAhead(date, issuedOn))
  const inBody = sentences
    .flatMap((sentence) => datesIn(letter, sentence))
    .filter((date) => isAhead(date, issuedOn))
  return {
    inSubject,
    ahead: [...inSubject, ...inBody],
    isOther: isAboutOther(letter, issuedOn),
    isNoMeeting: subject !== null && marks.first('no-meeting', subject) !== null,
    convenes: sentences.some(
      (sentence) => marks.first('convenes', sentence) && marks.first('meeting', sentence),
    ),
  }
}

/** What looks like a day or a name of a meeting and belongs to none of the claims. */
export function unexplained(
  { inSubject, ahead, isOther, isNoMeeting, convenes }: Signs,
  claims: readonly EventClaim[],
) {
  const explained = claims.flatMap((claim) => claim.dates)
  const isLeft = (date: DateMention) => !explained.some((one) => overlap(one, date))
  const left = ahead.filter(isLeft)
  const isNone = claims.length === 0
  return {
    'unexplained dates of the subject': inSubject.filter(isLeft).length,
    'unexplained dates': Math.log1p(new Set(left.map(({ days }) => days.join())).size),
    'share of the dates explained': ahead.length > 0 ? 1 - left.length / ahead.length : 1,
    'letter is about something else, and a meeting': is(isOther && !isNone),
    'letter is about something else, and no meeting': is(isOther && isNone),
    'subject is about no meeting': is(isNoMeeting && !isNone),
    'together on the days of the subject': is(areTogetherOn(inSubject, claims)),
    'convenes and no meeting': is(convenes && isNone),
    'no date to meet and no meeting': is(ahead.length === 0 && isNone),
    'no date to meet, but a meeting': is(ahead.length === 0 && !isNone),
  }
}

/** Two claims of one meeting. */
export function likenesses({ tokens }: Letter, claims: readonly EventClaim[]) {
  const names = claims.map(({ title }) => wordsOf(tokens, title).toLowerCase())
  const days = claims.map(({ dates }) => dates[0]?.days.join() ?? '')
  const pairs = claims.flatMap((_, one) =>
    claims.slice(one + 1).map((_, at) => [one, one + 1 + at] as const),
  )
  const count = (isAlike: (one: number, other: number) => boolean) =>
    Math.log1p(pairs.filter(([one, other]) => isAlike(one, other)).length)
  return {
    'two of the same name': count((one, other) => names[one] === names[other]),
    'two of the same days': count((one, other) => days[one] === days[other] && days[one] !== ''),
    'two of overlapping names': count((one, other) => {
      const [a, b] = [claims[one]?.title, claims[other]?.title]
      return a !== undefined && b !== undefined && a.from < b.to && b.from < a.to
    }),
    ...daysTogether(claims),
    'kinds differ': is(new Set(claims.map(({ title }) => tokens.word[title.noun.from])).size > 1),
    'each has a row': is(claims.length > 1 && claims.every(({ row }) => row !== null)),
    'in order of their days': is(days.every((day, index) => day >= (days[index - 1] ?? ''))),
  }
}

/** The share of claims with a rare word of the subject in their name. */
export function subjectShare({ tokens, subject }: Letter, claims: readonly EventClaim[]): number {
  if (!subject || claims.length === 0) return 0
  const words = new Set(tokens.word.slice(subject.from, subject.to))
  const shared = claims.map(({ title }) => {
    const own = tokens.word.slice(title.from, title.to).filter((word) => word.length > 3)
    return own.length > 0 ? own.filter((word) => words.has(word)).length / own.length : 0
  })
  return mean(shared)
}

/** How the days of two meetings lie to each other. */
function daysTogether(claims: readonly EventClaim[]) {
  const days = claims.flatMap(({ dates: [date] }) => (date ? [date.days] : []))
  const relations = days.flatMap((one, at) =>
    days.slice(at + 1).map((other) => relationOf(one, other)),
  )
  const count = (relation: Relation) =>
    Math.log1p(relations.filter((own) => own === relation).length)
  const next = days.filter((own) => days.some((other) => isNextDay(own.at(-1), other[0])))
  return {
    'days of one within those of another': count('nested'),
    'days of two cross': count('crossed'),
    'one begins the day after another': is(next.length > 0),
  }
}

function isNextDay(one = '', other = ''): boolean {
  return one !== '' && other !== '' && daysBetween(one, other) === 1
}

/** Several meetings that begin and end with the days that the subject gives. */
function areTogetherOn(inSubject: readonly DateMention[], claims: readonly EventClaim[]): boolean {
  const days = claims.flatMap(({ dates: [date] }) => date?.days ?? []).sort()
  const [whole] = inSubject
  return (
    claims.length > 1 &&
    whole !== undefined &&
    whole.days[0] === days[0] &&
    whole.days.at(-1) === days.at(-1)
  )
}
