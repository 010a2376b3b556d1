import type { McpServer } from '@modelcontextprotocol/server'
import { CalendarDateSchema, WallTimeSchema } from '@u4ssc/domain'
import { resolveWallTime, wallTimeAt, zoneLabel } from '@u4ssc/domain/timezones'
import { describeTime } from '@u4ssc/domain/words'
import * as z from 'zod'
import { answer, READ_ONLY } from './answer'
import { findZone, zoneInput } from './find-zone'

const InputSchema = z.object({
  date: CalendarDateSchema,
  time: WallTimeSchema.meta({ description: 'HH:MM' }),
  from: zoneInput.meta({ description: 'Zone, city or phrase such as “Geneva time”' }),
  to: z.array(zoneInput).min(1).max(20).meta({ description: 'Zones or cities' }),
})

const OutputSchema = z.object({
  zone: z.string().meta({ description: 'Zone of the given time' }),
  instant: z.string().meta({ description: 'RFC 3339, in UTC' }),
  isRepeated: z
    .boolean()
    .meta({ description: 'The clocks show this time twice; the first counts' }),
  times: z.array(
    z.object({ place: z.string(), zone: z.string(), date: z.string(), time: z.string() }),
  ),
})

export function addTimeTool(server: McpServer): void {
  server.registerTool(
    'convert_time',
    {
      title: 'Convert a time',
      description:
        'Converts a date and time of one zone into others, with the change of date. Refuses ambiguous names (“IST”), abbreviations that are not in use on the day (“EST” in July) and times that a clock change skips.',
      inputSchema: InputSchema,
      outputSchema: OutputSchema,
      annotations: { ...READ_ONLY, openWorldHint: false },
    },
    (input) => answer(() => Promise.resolve(convert(input))),
  )
}

function convert({ date, time, from, to }: z.infer<typeof InputSchema>) {
  const zone = findZone(from, date)
  if (zone === null) return { missing: `“${from}” is not one time zone on ${date}. Name a city.` }
  const unknown = to.filter((place) => findZone(place, date) === null)
  if (unknown.length > 0)
    return { missing: `Not one time zone each on ${date}: ${unknown.join(', ')}.` }
  const reading = resolveWallTime(date, time, zone)
  if (reading.kind === 'skipped')
    return { missing: `The clocks of ${zone} skip ${time} on ${date}.` }

  const isRepeated = reading.kind === 'repeated'
  const instant = isRepeated ? reading.first : reading.instant
  const times = to.flatMap((place) => {
    const target = findZone(place, date)
    if (target === null) return []
    const { date: day, time: clock } = wallTimeAt(instant, target)
    return [{ place, zone: target, date: day, time: clock }]
  })
  const lines = times.map((one) => `${one.place}: ${describeTime(one)} (${zoneLabel(one.zone)})`)
  const note = isRepeated ? [`The clocks of ${zone} show ${time} twice; this is the first.`] : []
  return { text: [...lines, ...note].join('\n'), data: { zone, instant, isRepeated, times } }
}
