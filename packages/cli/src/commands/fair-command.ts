import { CalendarDateSchema } from '@u4ssc/domain'
import { fairSlots, type FairSlot } from '@u4ssc/domain/timezones'
import { describeTimeRange } from '@u4ssc/domain/words'
import * as z from 'zod'
import { UsageError, optionOf, type Options } from '../usage/index'
import { parseZone } from './parse-places'

/** Returns the fairest start times, best first. */
export function fairCommand(options: Options): { data: FairSlot[]; lines: string[] } {
  const zones = optionOf('zone', z.array(z.string()), options)
  const from = optionOf('from', CalendarDateSchema, options)
  const until = optionOf('until', CalendarDateSchema.optional(), options) ?? from
  const minutes = z.coerce.number().int().min(1).max(1440)
  const durationMinutes = optionOf('minutes', minutes, options)
  if (until < from)
    throw new UsageError(
      `--until ${until} is before --from ${from}. Enter the same or a later day.`,
    )
  const data = fairSlots({ places: zones.map(placeOf), durationMinutes, from, until })
  return { data, lines: data.flatMap(describeSlot) }
}

function placeOf(given: string): { zone: string; weight: number } {
  const [place = '', people = '1'] = given.split('=')
  const weight = Number(people)
  if (!(weight > 0))
    throw new UsageError(
      `--zone ${given}: Enter a number of people greater than 0 after the equals sign.`,
    )
  return { zone: parseZone(place, 'zone'), weight }
}

function describeSlot({ startsAt, total, places }: FairSlot): string[] {
  return [
    `${startsAt} (total cost ${Math.round(total)})`,
    ...places.map((place) => {
      const range = describeTimeRange({ start: place.start, end: place.end })
      return `  ${place.zone}: ${range} (cost ${Math.round(place.cost)})`
    }),
  ]
}
