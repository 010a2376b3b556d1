// A worker: /?words=Geneva+time&date=2026-12-15&time=10:00 returns the zone and the instant.
import { instantOf, resolveZone } from '@u4ssc/domain/timezones'
import { PLACE_LANGUAGES } from '@u4ssc/domain/timezones/languages'
import * as z from 'zod'

const QuestionSchema = z.object({
  words: z.string().max(200),
  date: z.iso.date(),
  time: z.iso.time({ precision: -1 }),
})

export default {
  fetch(request) {
    const asked = Object.fromEntries(new URL(request.url).searchParams)
    const { success, data, error } = QuestionSchema.safeParse(asked)
    if (!success) return Response.json(error.issues, { status: 400 })

    const resolution = resolveZone(data.words, { on: data.date, languages: PLACE_LANGUAGES })
    const { zone } = resolution
    return Response.json({ ...resolution, at: zone && instantOf(data.date, data.time, zone) })
  },
}
