import { readFile } from 'node:fs/promises'
import { readCircular } from '@u4ssc/domain/circulars'
import { meetingTimes } from '@u4ssc/domain/timezones'
import { describeHours } from '@u4ssc/domain/words'

const { meetings } = readCircular(await readFile('circular.txt', 'utf8'))
for (const meeting of meetings) {
  console.log(meeting.title)
  for (const day of meetingTimes(meeting, 'America/Bogota').days)
    console.log(`${describeHours(day)} in Bogotá`)
}
