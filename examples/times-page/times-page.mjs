// Shows a meeting of the catalogue in the time zone of the visitor.
import { findMeeting, scheduleOf } from '@u4ssc/domain/catalogue'
import { meetingTimes } from '@u4ssc/domain/timezones'
import { describeTimeRange } from '@u4ssc/domain/words'

const meeting = { schedule: scheduleOf(findMeeting(6)), programme: [] }
const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
const { days } = meetingTimes(meeting, timeZone)

const sentences = days.map((day) => `${describeTimeRange(day)} (${timeZone})`)
document.querySelector('#hours').textContent = sentences.join('; ')
