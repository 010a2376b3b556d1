// Runs in a folder with only the packed packages installed. Tests the main function of each.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createClient } from '@u4ssc/client'
import { toCalendar } from '@u4ssc/calendar'
import { readDocument } from '@u4ssc/documents/reading'
import { circularToDocx } from '@u4ssc/documents/writing'
import { readCircular } from '@u4ssc/reader'
import { decideEligibility } from '@u4ssc/domain/eligibility'
import { meetingTimes } from '@u4ssc/domain/timezones'
import { describeTimeRange } from '@u4ssc/domain/words'

const letter = new URL(import.meta.resolve('@u4ssc/domain/samples/tsb-circular-352.txt'))
const { circular, meetings } = readCircular(readFileSync(letter, 'utf8'))
const [meeting] = meetings
if (!meeting) throw new Error('The letter convenes no meeting')
const [day] = meetingTimes(meeting, 'America/Bogota').days
const palau = { capacity: /** @type {const} */ ('individual'), country: 'PW', organization: null }
const { outcome } = decideEligibility(palau, meeting.participation, { on: '2021-12-07' })
const calendar = toCalendar(meeting, {
  audience: 'public',
  sequence: 0,
  now: '2021-11-25T09:00:00Z',
})
// The same letter from a Word file, in this process and in a separate one
const word = await circularToDocx(circular)
writeFileSync('letter.docx', word)
const { text, findings } = await readDocument(new Blob([new Uint8Array(word)]))
// Deno needs arguments to run a file and to access files
const asked = 'Deno' in globalThis ? ['run', '--allow-all', '--quiet'] : []
const output = execFileSync(process.execPath, [
  ...asked,
  'node_modules/@u4ssc/cli/dist/main.js',
  'times',
  'letter.docx',
  '--in',
  'America/Bogota',
])
// CommonJS programs load the same modules
const require = createRequire(import.meta.url)
for (const name of [
  'domain',
  'domain/circulars',
  'reader',
  'calendar',
  'documents/reading',
  'client',
])
  if (Object.keys(require(`@u4ssc/${name}`)).length === 0) throw new Error(`${name} is empty`)
const isWhole =
  calendar.includes('BEGIN:VTIMEZONE') &&
  findings.length === 0 &&
  readCircular(text).meetings.length === 1 &&
  String(output).includes('04:00') &&
  typeof createClient({ baseUrl: 'https://api.example.org' }).meetings.list === 'function'
if (!day || !isWhole || outcome !== 'not-eligible') throw new Error('The result is wrong')
console.log(describeTimeRange(day))
