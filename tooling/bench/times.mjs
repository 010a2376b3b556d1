import { readFileSync } from 'node:fs'
import { readCircular } from '@u4ssc/domain/circulars'
import { meetingTimes } from '@u4ssc/domain/timezones'
import { DateTime } from 'luxon'
import { compare } from './compare.mjs'

const ZONES = ['America/Bogota', 'Asia/Kathmandu', 'Africa/Nairobi', 'Pacific/Apia', 'Europe/Paris']
const letter = new URL('../../apps/api/seed/tsb-circular-352.txt', import.meta.url)
const [meeting] = readCircular(readFileSync(letter, 'utf8')).meetings
const day = meeting?.schedule.days[0]
const { zone } = meeting?.schedule ?? {}
if (!meeting || !day || !zone) throw new Error('The letter does not read as a meeting with hours')

// Luxon converts the same two wall times and gives the same strings, without checks for clock changes
await compare('Meetings told in five zones in a second', {
  meetingTimes: () => ZONES.map((place) => meetingTimes(meeting, place)),
  Luxon: () =>
    ZONES.map((place) =>
      [day.opens, day.closes].map((time) =>
        DateTime.fromISO(`${day.date}T${time}`, { zone })
          .setZone(place)
          .toFormat('yyyy-MM-dd HH:mm ZZ'),
      ),
    ),
})
