import { daysBetween, type DateMention } from '../../values/dates/index'
import type { Letter, LetterPart } from '../../values/letter/index'
import { type Bucket, bucketOf } from '../log-linear/index'
import { holderOf, firstIn, GAPS, allIn, startsLine, isBullet } from '../../text/tokens/index'
import type { Unit } from '../mentions/index'
import { type SenseFeature, sensesAround } from './sense-features'

/** What may hold of a date of a letter, by its words, its place and its distance from other days. */
export type RoleFeature =
  | ('any' | `part ${LetterPart}`)
  | `form ${Form}${'' | `, ${LetterPart}`}`
  | WhenFeature
  | ShapeFeature
  | SenseFeature
  | Announcement

type Form = 'day' | 'range' | 'days'
type WhenFeature =
  | ('repeated' | 'weekday' | 'no year')
  | ('subject dated' | 'subject undated')
  | ('letter undated' | `day of letter${'' | `, ${LetterPart}`}`)
  | `${'before' | 'after'} letter ${Bucket}`
  | ('days of subject' | `${'within' | 'after' | 'before'} subject`)
type ShapeFeature =
  | `behind ${(typeof SIGNS)[number]}`
  | ('opens line' | 'opens item' | 'ends line')
  | ('hour' | 'hours from to' | 'hour behind' | 'hours behind')
  | `dates of unit ${Bucket}`
type Announcement = 'announced' | 'announced with doubt'

/** What the features of every date of a letter need, read once. */
export interface LetterDays {
  readonly letter: Letter
  readonly issuedOn: string | null
  readonly units: readonly Unit[]
  /** How many dates begin on a day. */
  readonly counts: ReadonlyMap<string, number>
  /** The days of the first date of the subject. */
  readonly subjectDays: readonly string[]
}

export function letterDays(
  letter: Letter,
  issuedOn: string | null,
  units: readonly Unit[],
): LetterDays {
  const counts = new Map<string, number>()
  for (const { days } of letter.dates) counts.set(days.join(), (counts.get(days.join()) ?? 0) + 1)
  const own = letter.subject ? firstIn(letter.dates, letter.subject) : undefined
  return { letter, issuedOn, units, counts, subjectDays: own?.days ?? [] }
}

/** Returns the features of a date for its role. */
export function roleFeatures(days: LetterDays, date: DateMention): RoleFeature[] {
  const whole = holderOf(days.units, date)
  const unit = whole && beforeFormerDay(days.letter, date, whole)
  const part = unit?.part ?? 'annex'
  return [
    'any',
    `part ${part}`,
    `form ${formOf(date)}`,
    `form ${formOf(date)}, ${part}`,
    ...whenOf(days, date, part),
    ...shapeOf(days.letter, date, unit),
    ...(unit ? sensesAround(days.letter, date, unit) : []),
    ...(unit ? announcementOf(days.letter, date, unit) : []),
  ]
}

/** The unit without the words of a day that this one replaces: "7 December (postponed from 3 November)". */
function beforeFormerDay({ marks }: Letter, date: DateMention, unit: Unit): Unit {
  const former = marks.first('moved-from', { from: date.to, to: unit.to })
  return former ? { ...unit, to: former.from } : unit
}

function formOf({ days, ranges }: DateMention): Form {
  if (days.length < 2) return 'day'
  return ranges.length > 1 ? 'days' : 'range'
}

/** Days after the letter, repetition, and place among the days of the subject. */
function whenOf(
  { issuedOn, counts, subjectDays }: LetterDays,
  date: DateMention,
  part: LetterPart,
): WhenFeature[] {
  const [first = '', last = first] = [date.days[0], date.days.at(-1)]
  const [from, until = from] = [subjectDays[0], subjectDays.at(-1)]
  const features: WhenFeature[] = (counts.get(date.days.join()) ?? 0) > 1 ? ['repeated'] : []
  features.push(subjectDays.length > 0 ? 'subject dated' : 'subject undated')
  if (date.hasWeekday) features.push('weekday')
  if (!date.yearStated) features.push('no year')
  if (issuedOn === null) features.push('letter undated')
  else if (first === issuedOn) features.push('day of letter', `day of letter, ${part}`)
  else {
    const distance = daysBetween(issuedOn, first)
    features.push(
      distance < 0
        ? `before letter ${bucketOf(-distance, [90, 400])}`
        : `after letter ${bucketOf(distance, [10, 30, 90, 250, 500])}`,
    )
  }
  if (from === undefined || until === undefined || part === 'subject') return features
  if (first === from && last === until) features.push('days of subject')
  else if (from <= first && last <= until) features.push('within subject')
  else features.push(first > until ? 'after subject' : 'before subject')
  return features
}

/**
 * The words of an announcement before a date, in order or not: "The meeting will take place on".
 */
function announcementOf({ marks }: Letter, date: DateMention, unit: Unit): Announcement[] {
  const before = { from: unit.from, to: date.from }
  const [name, verb] = [marks.last('meeting', before), marks.last('takes-place', before)]
  if (!name || !verb) return []
  const isDoubtful = UNCERTAIN.some((sense) => marks.first(sense, unit) !== null)
  return [isDoubtful ? 'announced with doubt' : 'announced']
}

/** Words that say the announcement is of another day, or of another meeting. */
const UNCERTAIN = ['former', 'replaced', 'tentative', 'past', 'apart', 'cancelled'] as const

const SIGNS = ['(', ':', ','] as const

/** Words next to the date, and other content of its unit. */
function shapeOf({ tokens, dates, hours }: Letter, date: DateMention, unit: Unit | undefined) {
  const features: ShapeFeature[] = []
  const sign = SIGNS.find((one) => one === tokens.word[date.from - 1])
  if (sign) features.push(`behind ${sign}`)
  if (startsLine(tokens, date.from)) features.push('opens line')
  else if (isBullet(tokens, date.from - 1)) features.push('opens item')
  if ((tokens.gap[date.to] ?? 0) >= GAPS.line) features.push('ends line')
  if (!unit) return features
  const clocks = allIn(hours, unit)
  if (clocks.some(({ endTime }) => endTime !== null)) features.push('hours from to')
  else if (clocks.length > 0) features.push('hour')
  const next = firstIn(hours, { from: date.to, to: Math.min(unit.to, date.to + 6) })
  if (next) features.push(next.endTime === null ? 'hour behind' : 'hours behind')
  features.push(`dates of unit ${bucketOf(allIn(dates, unit).length, [1, 2, 5])}`)
  return features
}
