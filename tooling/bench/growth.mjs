import { readFileSync } from 'node:fs'
import { toCalendar } from '@u4ssc/calendar'
import { readCircular } from '@u4ssc/reader'
import { checkProgramme, compareMeetings } from '@u4ssc/domain/meetings'
import { fairSlots, meetingTimes } from '@u4ssc/domain/timezones'
import { reportLimit } from './report.mjs'

// Measures the same work with 1, 10 and 100 times the data. An exponent of 1 means that time grows linearly, 2
// quadratically.

const MAX_EXPONENT = 1.15
const FACTORS = /** @type {const} */ ([1, 10, 100])
const MIN_ROUNDS = 10
const SESSIONS = 60
const ROOMS = 8
const CALENDAR = {
  audience: /** @type {const} */ ('public'),
  sequence: 0,
  now: '2026-01-01T00:00:00Z',
}
const ZONES = Intl.supportedValuesOf('timeZone')

const letter = new URL('../../packages/domain/samples/tsb-circular-352.txt', import.meta.url)
const text = readFileSync(letter, 'utf8')
const [convened] = readCircular(text).meetings
if (!convened) throw new Error('No meeting was read from the letter')

/** @param {number} count - of sessions, in parallel rooms, over as many days as needed */
function meetingOf(count) {
  if (!convened) throw new Error('No meeting was read from the letter')
  const programme = Array.from({ length: count }, (_, index) => {
    const slot = Math.floor(index / ROOMS)
    const day = new Date(Date.UTC(2026, 0, 5 + Math.floor(slot / 8))).toISOString().slice(0, 10)
    const hour = String(9 + (slot % 8)).padStart(2, '0')
    return {
      id: `session-${index}`,
      title: `Session ${index} on smart sustainable cities`,
      kind: /** @type {const} */ ('session'),
      date: day,
      startTime: `${hour}:00`,
      endTime: `${hour}:45`,
      room: `Room ${index % ROOMS}`,
      speakers: [{ speaker: `speaker-${index}`, role: /** @type {const} */ ('moderator') }],
      documents: [],
    }
  })
  return { ...convened, programme }
}

/** One session in twenty moves to the evening. @param {ReturnType<typeof meetingOf>} meeting */
function moved(meeting) {
  const programme = meeting.programme.map((session, index) =>
    index % 20 === 0 ? { ...session, startTime: '18:00', endTime: '18:45' } : session,
  )
  return { ...meeting, programme }
}

/** @type {Record<string, (factor: 1 | 10 | 100) => () => unknown>} the work for a factor of the data */
const JOBS = {
  'Reading a letter': (factor) => {
    const [head = '', ...paragraphs] = text.split(/\n(?=\d\t)/)
    const long = [head, ...Array.from({ length: factor }, () => paragraphs).flat()].join('\n')
    return () => readCircular(long)
  },
  'Converting sessions to a zone': (factor) => {
    const meeting = meetingOf(SESSIONS * factor)
    return () => meetingTimes(meeting, 'America/Bogota')
  },
  'Comparing programmes': (factor) => {
    const before = meetingOf(SESSIONS * factor)
    const after = moved(before)
    return () => compareMeetings(before, after)
  },
  'Checking a programme': (factor) => {
    const meeting = meetingOf(SESSIONS * factor)
    return () => checkProgramme(meeting)
  },
  'Writing a calendar': (factor) => {
    const meetings = Array.from({ length: 5 * factor }, (_, index) => ({
      ...meetingOf(0),
      id: `meeting-${index}`,
    }))
    return () => toCalendar(meetings, CALENDAR)
  },
  'Fair start times': (factor) => {
    const places = Array.from({ length: 4 * factor }, (_, index) => ({
      zone: ZONES[index % ZONES.length] ?? 'UTC',
      weight: 1,
    }))
    const search = { places, durationMinutes: 60, from: '2027-03-08', until: '2027-03-14' }
    return () => fairSlots(search)
  },
}

console.log(`\nMilliseconds for ${FACTORS.join(', ')} times the data, and the exponent`)
for (const [job, workOf] of Object.entries(JOBS)) {
  const [one, ten, hundred] = [workOf(1), workOf(10), workOf(100)]
  const times = interleave({ one, ten, hundred }, { milliseconds: 4_000 })
  const exponent = Math.log10(times.hundred / times.ten)
  const cells = Object.values(times).map((time) => time.toFixed(2).padStart(9))
  console.log(`  ${job.padEnd(34)} ${cells.join(' ')}   ${exponent.toFixed(2)}`)
  reportLimit({
    job: `${job}: exponent from 10 to 100 times the data`,
    unit: '',
    ours: exponent,
    why: 'sorting, and garbage: between 1.11 and 1.27 in four runs',
    limit: MAX_EXPONENT,
  })
}

/**
 * Measures several ways to do the same alternately, by the time of the processor, so that other load does not count.
 *
 * @template {string} Name
 * @param {Record<Name, () => unknown>} ways
 * @param {{ readonly milliseconds: number }} options - total duration
 * @returns {Record<Name, number>} milliseconds of the processor in the fastest run
 */
function interleave(ways, { milliseconds }) {
  const names = /** @type {Name[]} */ (Object.keys(ways))
  const best = new Map(names.map((name) => [name, Number.POSITIVE_INFINITY]))
  const until = performance.now() + milliseconds
  for (let round = 0; round < MIN_ROUNDS || performance.now() < until; round += 1) {
    for (const name of names) {
      const startedAt = process.cpuUsage()
      ways[name]()
      const { user, system } = process.cpuUsage(startedAt)
      const elapsed = (user + system) / 1_000
      best.set(name, Math.min(elapsed, best.get(name) ?? elapsed))
    }
  }
  return /** @type {Record<Name, number>} */ (Object.fromEntries(best))
}
