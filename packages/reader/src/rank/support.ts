import type { EventClaim } from '../meetings/events/index'
import { spanOf } from '../text/tokens/index'
import type { Draft } from './draft'

/** How many of the proposals agree with a set of meetings. */
export interface Support {
  /** The share of the proposals that give meetings on the same days, 0 to 1. */
  readonly ofSet: number
  /** For each meeting the share of the proposals that have it, too, 0 to 1. */
  readonly ofClaims: readonly number[]
}

/** A set of meetings that was proposed for one layout of the letter. */
export interface Proposal {
  readonly draft: Pick<Draft, 'letter'>
  readonly claims: readonly EventClaim[]
}

interface Place {
  readonly days: string
  /** Of the name, in UTF-16 units. */
  readonly start: number
  readonly end: number
}

/** Returns for each proposal how many others agree with it, regardless of their source. */
export function supportOf(proposals: readonly Proposal[]): Support[] {
  const places = proposals.map(placesOf)
  const sets = places.map((own) =>
    own
      .map(({ days }) => days)
      .sort()
      .join(';'),
  )
  const counts = new Map<string, number>()
  for (const set of sets) counts.set(set, (counts.get(set) ?? 0) + 1)
  const byDays = new Map<string, { readonly place: Place; readonly index: number }[]>()
  places.forEach((own, index) => {
    for (const place of own) {
      const known = byDays.get(place.days)
      if (known) known.push({ place, index })
      else byDays.set(place.days, [{ place, index }])
    }
  })
  return places.map((own, index) => ({
    ofSet: (counts.get(sets[index] ?? '') ?? 0) / proposals.length,
    ofClaims: own.map((place) => {
      const alike = (byDays.get(place.days) ?? []).filter(
        ({ place: { start, end } }) => start < place.end && place.start < end,
      )
      return new Set(alike.map((one) => one.index)).size / proposals.length
    }),
  }))
}

function placesOf({ draft: { letter }, claims }: Proposal): Place[] {
  return claims.map(({ title, dates: [date] }) => ({
    ...spanOf(letter.tokens, title),
    days: date?.days.join() ?? '',
  }))
}
