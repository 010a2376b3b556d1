import { createClient } from '@u4ssc/client'
import { letterOf } from '@u4ssc/soak/crash/writers.mjs'
import { publishReviewed } from '@u4ssc/start/publish-reviewed.mjs'

const SESSIONS = 60
const SPEAKERS = 40
const FIRST_MINUTE = 10 * 60
const MINUTES_EACH = 5

/** The meeting of the first letter, which always exists. */
export const SLUG = 'u4ssc-6'
const DAY = '2021-12-07'

/** Meetings on the measured page, starting with the sixth. */
export const LISTED = 50

/** Letter numbers that do not collide with the first, 352. */
const FIRST_NUMBER = 1_000

/**
 * Publishes a meeting with a programme, and letters that convene enough meetings to fill a page, as an editor would.
 *
 * @param {string} baseUrl
 * @param {string} cookie
 */
export async function publishContent(baseUrl, cookie) {
  const client = createClient({ baseUrl, headers: { cookie } })
  for (let number = 1; number < LISTED; number += 1) {
    const draft = await client.drafts.create({ text: letterOf(String(FIRST_NUMBER + number)) })
    await publishReviewed(client, draft.id)
  }
  await publishFacts(client, { programme: programme(), speakers: speakers() })
}

/**
 * Publishes another release of the meeting with changed facts.
 *
 * @param {import('@u4ssc/client').Client} client
 * @param {Record<string, import('@u4ssc/client/circulars').Correction['value']>} facts
 */
export async function publishFacts(client, facts) {
  const draft = await client.drafts.create({ meeting: SLUG })
  const corrections = Object.entries(facts).map(([name, value]) => ({
    pointer: `/meetings/0/${name}`,
    value,
    note: 'As the secretariat decided',
  }))
  const { id, version } = draft
  await client.drafts.update(id, { version, corrections, acknowledgements: [] })
  await publishReviewed(client, id)
}

function programme() {
  return Array.from({ length: SESSIONS }, (_, index) => ({
    id: `session-${index + 1}`,
    title: `Item ${index + 1}: reports of the thematic groups and discussion`,
    kind: index % 12 === 11 ? 'break' : 'session',
    date: DAY,
    startTime: clock(FIRST_MINUTE + index * MINUTES_EACH),
    endTime: clock(FIRST_MINUTE + (index + 1) * MINUTES_EACH),
    room: null,
    speakers: [{ speaker: `speaker-${(index % SPEAKERS) + 1}`, role: 'speaker' }],
    documents: [],
  }))
}

function speakers() {
  return Array.from({ length: SPEAKERS }, (_, index) => ({
    id: `speaker-${index + 1}`,
    name: `Speaker ${index + 1}`,
    title: 'Chief of the section for digital transformation',
    organization: { code: null, name: `City administration ${index + 1}` },
    biography: 'Has led the introduction of the key performance indicators in the city since 2017.',
  }))
}

/** @param {number} minutes */
function clock(minutes) {
  const two = (/** @type {number} */ number) => String(number).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}
