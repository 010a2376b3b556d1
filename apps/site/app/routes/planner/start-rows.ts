import { wallTimeAt } from '@u4ssc/domain/timezones'
import type { FairSlot } from '@u4ssc/domain/timezones'
import { placeName } from '../../times/places'
import { secondsBetween } from '../../i18n/dates'
import type { I18n } from '../../i18n/i18n'

/** A start time with what it asks of the participants. */
export interface StartRow {
  readonly startsAt: string
  /** Times in the zone of the meeting, and the date if another one is shown too. */
  readonly hours: string
  readonly date: string | null
  /** Times of the visitor; `null` if the zone is the same or unknown. */
  readonly yours: string | null
  readonly isAnnounced: boolean
  /** Whether it is the first of the others. */
  readonly isBest: boolean
  readonly isShown: boolean
  /** Parts of all hours of all participants, in percent. */
  readonly shares: Shares
  readonly nightHours: string
  readonly score: string
  /** The difference to the meeting as announced, in words; `null` for that meeting. */
  readonly difference: string | null
  readonly worst: { readonly place: string; readonly hours: string }
}

interface Shares {
  readonly day: number
  readonly edge: number
  readonly night: number
}

interface Around {
  readonly announced: FairSlot | null
  readonly shown: FairSlot | undefined
  readonly zone: string
  readonly yours: string | null
}

/** @param slots - the meeting as announced, if there is one, then the best others */
export function toStartRows(
  i18n: I18n,
  slots: readonly FairSlot[],
  { announced, shown, zone, yours }: Around,
): StartRow[] {
  const dates = new Set(slots.map(({ startsAt }) => wallTimeAt(startsAt, zone).date))
  return slots.map((slot, index) => {
    const score = scoreOf(slot)
    return {
      startsAt: slot.startsAt,
      hours: hoursIn(i18n, slot, zone),
      date: dates.size > 1 ? i18n.shortDate(wallTimeAt(slot.startsAt, zone).date) : null,
      yours: yours && hoursIn(i18n, slot, yours),
      isAnnounced: slot === announced,
      isBest: index === (announced ? 1 : 0),
      isShown: slot === shown,
      shares: sharesOf(slot),
      nightHours: i18n.number(perPerson(slot, ({ nightMinutes }) => nightMinutes)),
      score: i18n.number(score),
      difference:
        announced && slot !== announced
          ? differenceInWords(i18n, score - scoreOf(announced))
          : null,
      worst: worstOf(i18n, slot),
    }
  })
}

/** Returns the points per person: 1 for each early or late hour, 3 for each hour at night. */
function scoreOf(slot: FairSlot): number {
  return perPerson(slot, ({ cost }) => cost)
}

type Paid = FairSlot['places'][number]

/** Returns a number of minutes as hours per person, with one decimal. */
function perPerson({ places }: FairSlot, minutesOf: (place: Paid) => number): number {
  const people = sumOf(places, ({ weight }) => weight)
  return Math.round(sumOf(places, (place) => minutesOf(place) * place.weight) / people / 6) / 10
}

function sumOf(places: readonly Paid[], of: (place: Paid) => number): number {
  return places.reduce((sum, place) => sum + of(place), 0)
}

function sharesOf({ startsAt, endsAt, places }: FairSlot): Shares {
  const minutes = secondsBetween(startsAt, endsAt) / 60
  const all = minutes * sumOf(places, ({ weight }) => weight)
  const percent = (part: (place: Paid) => number) =>
    Math.round((sumOf(places, (place) => part(place) * place.weight) / all) * 100)
  const edge = percent(({ earlyOrLateMinutes }) => earlyOrLateMinutes)
  const night = percent(({ nightMinutes }) => nightMinutes)
  return { day: 100 - edge - night, edge, night }
}

function differenceInWords(i18n: I18n, difference: number): string {
  const rounded = Math.round(difference * 10) / 10
  if (rounded === 0) return i18n.t('planner.same')
  const key = rounded < 0 ? 'planner.lower' : 'planner.higher'
  return i18n.t(key, { difference: i18n.number(Math.abs(rounded)) })
}

function worstOf(i18n: I18n, slot: FairSlot): StartRow['worst'] {
  const { zone } = slot.places.reduce((worst, place) => (place.cost > worst.cost ? place : worst))
  return { place: placeName(i18n, zone), hours: hoursIn(i18n, slot, zone) }
}

function hoursIn(i18n: I18n, { startsAt, endsAt }: FairSlot, zone: string): string {
  const [from, to] = [startsAt, endsAt].map((instant) => wallTimeAt(instant, zone).time)
  return i18n.t('dates.time-range', { from: from ?? '', to: to ?? '' })
}
