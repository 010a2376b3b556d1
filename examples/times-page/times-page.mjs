// Shows the times of a meeting from the catalogue in the visitor's time zone.
import { findMeeting, scheduleOf } from '@u4ssc/domain/catalogue'
import { meetingTimes } from '@u4ssc/domain/timezones'
import { describeTimeRange } from '@u4ssc/domain/words'

const meeting = { schedule: scheduleOf(findMeeting(6)), programme: [] }
const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
const { days } = meetingTimes(meeting, timeZone)

const sentences = days.map((day) => `${describeTimeRange(day)} (${timeZone})`)
document.querySelector('#times').textContent = sentences.join('; ')
