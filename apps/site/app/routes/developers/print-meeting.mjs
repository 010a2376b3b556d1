import { readFile } from 'node:fs/promises'
import { readCircular } from '@u4ssc/reader'
import { meetingTimes } from '@u4ssc/domain/timezones'
import { describeTimeRange } from '@u4ssc/domain/words'

const text = await readFile('circular.txt', 'utf8')
for (const meeting of readCircular(text).meetings) {
  console.log(meeting.title)
  const { days } = meetingTimes(meeting, 'America/Bogota')
  for (const day of days) console.log(`${describeTimeRange(day)} in Bogotá`)
}
