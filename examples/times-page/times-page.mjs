// Shows the times of a meeting in the time zone of the visitor.
import { meetingTimes } from '@u4ssc/domain/timezones'
import { describeTimeRange } from '@u4ssc/domain/words'

const sittings = [{ date: '2021-12-07', startTime: '10:00', endTime: '15:30' }]
const meeting = { schedule: { zone: 'Europe/Zurich', days: sittings } }
const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
const { days } = meetingTimes(meeting, timeZone)

const sentences = days.map((day) => `${describeTimeRange(day)} (${timeZone})`)
document.querySelector('#hours').textContent = sentences.join('; ')
