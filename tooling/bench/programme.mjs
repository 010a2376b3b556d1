import { readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { readCircular } from '@u4ssc/domain/circulars'
import { applyChanges, checkProgramme, compareMeetings } from '@u4ssc/domain/meetings'
import { diff } from 'deep-object-diff'
import { create } from 'jsondiffpatch'
import { compare } from './compare.mjs'
import { reportRates } from './report.mjs'

const SESSIONS = 200
const DAYS = 5
const ROOMS = 8

const letter = new URL('../../apps/api/seed/tsb-circular-352.txt', import.meta.url)
const [convened] = readCircular(readFileSync(letter, 'utf8')).meetings
if (!convened) throw new Error('No meeting was read from the letter')

const TOPICS = ['water', 'air', 'energy', 'mobility', 'data', 'housing', 'health', 'heritage']

/**
 * @param {number} index
 * @returns {import('@u4ssc/domain').Session}
 */
function sessionOf(index) {
  const slot = Math.floor(index / ROOMS)
  const hour = String(9 + Math.floor(slot / DAYS)).padStart(2, '0')
  return {
    id: `session-${index}`,
    title: `Session ${index}: ${TOPICS[index % TOPICS.length]} in smart sustainable cities`,
    kind: 'session',
    date: `2021-12-${String(6 + (slot % DAYS)).padStart(2, '0')}`,
    startTime: `${hour}:00`,
    endTime: `${hour}:45`,
    room: `Room ${index % ROOMS}`,
    speakers: [
      { speaker: `speaker-${index}`, role: 'moderator' },
      { speaker: `speaker-${index + 1}`, role: 'panellist' },
    ],
    documents: [`document-${index}`],
  }
}

/** @param {readonly import('@u4ssc/domain').Session[]} sessions */
function byTheClock(sessions) {
  return sessions
    .map((session) => ({ session, clock: `${session.date} ${session.startTime} ${session.id}` }))
    .sort((a, b) => (a.clock < b.clock ? -1 : 1))
    .map(({ session }) => session)
}

const programme = byTheClock(Array.from({ length: SESSIONS }, (_, index) => sessionOf(index)))
const before = { ...convened, programme }

/** Of 200 sessions: 10 moved, 10 renamed, 10 in another room, 10 with another speaker, 5 removed, 5 new. */
const after = {
  ...before,
  programme: byTheClock(
    programme
      .map((session, index) => {
        switch (index % 20) {
          case 3:
            return { ...session, startTime: '17:00', endTime: '17:45' }
          case 7:
            return { ...session, title: session.title.replace('smart', 'smart and') }
          case 11:
            return { ...session, room: 'Popov Room' }
          case 15:
            return { ...session, speakers: session.speakers.slice(1) }
          default:
            return session
        }
      })
      .map((session, index) => (index % 40 === 19 ? sessionOf(SESSIONS + index) : session)),
  ),
}

/** The same programme with new IDs, so that only titles and times can be compared. */
const renumbered = {
  ...after,
  programme: after.programme.map((session, index) => ({ ...session, id: `new-${index}` })),
}

const patcher = create({
  objectHash: (item, index) => ('id' in item ? String(item.id) : `at ${index ?? 0}`),
})

const changes = compareMeetings(before, after)
if (!isDeepStrictEqual(applyChanges(before, changes), after)) {
  throw new Error('The changes do not produce the later programme')
}
console.log(`${changes.length} changes; with new ids ${compareMeetings(before, renumbered).length}`)

const compared = await compare('Comparisons of programmes with 200 sessions per second', {
  compareMeetings: () => compareMeetings(before, after),
  'the same, with new IDs': () => compareMeetings(before, renumbered),
  'jsondiffpatch, by id': () => patcher.diff(before, after),
  'deep-object-diff, by place': () => diff(before, after),
})

await compare('Programmes with 200 sessions per second', {
  applyChanges: () => applyChanges(before, changes),
  checkProgramme: () => checkProgramme(after),
})

for (const peer of /** @type {const} */ (['jsondiffpatch, by id', 'deep-object-diff, by place']))
  reportRates({
    job: 'Comparison of programmes with 200 sessions',
    unit: 'per second',
    ours: compared.compareMeetings,
    peer,
    theirs: compared[peer],
    mark: 1,
  })
