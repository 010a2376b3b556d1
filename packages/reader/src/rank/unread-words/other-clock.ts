import type { Meeting } from '@u4ssc/domain/meetings'
import type { Findings, Letter } from '../../values/letter/index'
import type { Unit } from '../../meetings/mentions/index'
import { findCityNamed, placeAt } from '../../values/places/index'
import { firstIn, holderOf, type Range, rangeOf, spanOf } from '../../text/tokens/index'
import { isWordOfAny } from '../../text/vocabulary/index'

/** Tokens between a time or a word for a clock and a city: "0800 | in Geneva". */
const NEAR = 4

/**
 * Questions the times and the zone of a meeting where a city with another clock is next to a time:
 * "0800 in Geneva and 1000 in the room". A zone that is concluded from the place is questioned by any
 * words for another clock, too: "All times are in UTC", "reckoned on the Geneva clock".
 */
export function questionClocks(
  letter: Letter,
  meetings: readonly Meeting[],
  units: readonly Unit[],
  findings: Findings,
): void {
  const { evidence } = findings
  meetings.forEach(({ schedule: { zone } }, index) => {
    const at = `/meetings/${index}/schedule`
    const ofZone = `${at}/zone`
    const times = Object.keys(evidence).filter(
      (pointer) => pointer.startsWith(at) && /\/(?:start|end)Time$/.test(pointer),
    )
    const [pointer] = times
    if (pointer === undefined || zone === null) return
    const own = times
      .flatMap((time) => evidence[time]?.spans ?? [])
      .flatMap((span) => otherCityNear(letter, rangeOf(letter.tokens, span), units, zone) ?? [])[0]
    const isConcluded = evidence[ofZone]?.certainty === 'derived'
    const words = own ?? (isConcluded ? otherClock(letter, units, zone) : undefined)
    if (!words) return
    for (const fact of own ? times : []) findings.doubt(fact)
    findings.doubt(ofZone)
    findings.remark({ code: 'words-not-read', span: spanOf(letter.tokens, words), pointer })
  })
}

/** Words of a text without deadlines that name universal time, or a city with a word for its clock. */
function otherClock(letter: Letter, units: readonly Unit[], zone: string): Range | undefined {
  const { marks, tokens, dates, hours } = letter
  const isOfTime = (at: number) =>
    hours.some((one) => one.zone !== null && one.zone.from <= at && at < one.zone.to)
  const isDated = (unit: Unit) => firstIn(dates, unit) !== undefined
  const isOther = (unit: Unit) =>
    unit.part === 'body' &&
    !marks.first('deadline', unit) &&
    !(marks.first('due', unit) && isDated(unit))
  return units.filter(isOther).flatMap((unit) => {
    const cities = marks
      .within('clock', unit)
      .flatMap((clock) => otherCityNear(letter, clock, units, zone) ?? [])
    const universal: Range[] = []
    for (let at = unit.from; zone !== UNIVERSAL && at < unit.to; at++)
      if (isWordOfAny(tokens, 'universal', at) && !isOfTime(at))
        universal.push({ from: at, to: at + 1 })
    return [...cities, ...universal]
  })[0]
}

const UNIVERSAL = 'Etc/UTC'

function otherCityNear(
  letter: Letter,
  { from, to }: Range,
  units: readonly Unit[],
  zone: string,
): Range | null {
  const unit = holderOf(units, { from, to })
  if (!unit) return null
  const end = Math.min(unit.to, to + NEAR)
  for (let at = Math.max(unit.from, from - NEAR); at < end; at++) {
    const place = placeAt(letter, at, end)
    const city = place?.name == null ? null : findCityNamed(letter, place.name)
    if (place && city && city.zone !== zone) return place
  }
  return null
}
