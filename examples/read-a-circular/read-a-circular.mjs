// Prints the meeting that TSB Circular 352 convenes, and its times in three zones.
import { readFile } from 'node:fs/promises'
import { readCircular } from '@u4ssc/reader'
import { meetingPhase } from '@u4ssc/domain/meetings'
import { meetingTimes } from '@u4ssc/domain/timezones'
import { describeTimeRange, describePhase } from '@u4ssc/domain/words'

const letter = new URL(import.meta.resolve('@u4ssc/domain/samples/tsb-circular-352.txt'))
const text = await readFile(letter, 'utf8')
const { circular, meetings, evidence, diagnostics } = readCircular(text)

console.log(`${circular.reference.text}, ${circular.issuedOn}`)
meetings.forEach((meeting, position) => {
  console.log(meeting.title)
  for (const zone of ['Europe/Zurich', 'America/Bogota', 'Pacific/Auckland']) {
    for (const day of meetingTimes(meeting, zone).days) {
      console.log(`  ${zone}: ${describeTimeRange(day)}`)
    }
  }
  const { spans } = evidence[`/meetings/${position}/schedule/days/0/date`] ?? { spans: [] }
  const span = spans.find(({ paragraph }) => paragraph !== null)
  if (span) console.log(`  The letter says so in ¶${span.paragraph}: "${quote(span)}"`)

  const now = '2021-11-25T09:00:00Z'
  console.log(`  On 25 November 2021: ${describePhase(meetingPhase(meeting, now))}`)
})
for (const { code, severity } of diagnostics) console.log(`${severity}: ${code}`)

function quote({ start, end }) {
  return text.slice(start, end).replace(/\s+/g, ' ')
}
