import type { Phrases } from '../../tokens/index'
import type { CalendarWords } from './calendar-words'
import type { TimeSense } from './sense'

export const en: Phrases<TimeSense> = {
  forenoon: 'am|a.m.|a.m|in the morning',
  afternoon: 'pm|p.m.|p.m|in the afternoon|in the evening',
  noon: 'noon|midday',
  midnight: 'midnight',
  'next-day': 'the next day|the following day|next day',
  'zone-end': 'time|hours',
  'zone-start': 'local time in|local time at',
  'zone-sign': '',
  'registration-hour': 'doors|regist*|badg*|accreditation|check-in',
  opens: 'open*|begin*|start*|commenc*',
  closes: 'clos*|end|ends|ending|finish*|conclud*|adjourn*|rises|is over|be over',
  daily:
    'each of the … days|daily|every day|each day|on each day|every working day|each working day|every weekday|each morning|every morning|each afternoon|every afternoon|per day',
  'working-days':
    'every working day|each working day|on working days|every weekday|each weekday|on weekdays|working days only|weekdays only|excluding weekends|except weekends|except on weekends|except at weekends|weekends excluded|monday to friday only',
  weekends:
    'including weekends|including the weekend|weekends included|including saturday*|including sunday*|seven days a week',
  recurring:
    'every monday|each monday|on mondays|every tuesday|each tuesday|on tuesdays|every wednesday|each wednesday|on wednesdays|every thursday|each thursday|on thursdays|every friday|each friday|on fridays|every saturday|each saturday|on saturdays|every sunday|each sunday|on sundays|every week|each week|weekly|every other day|every second day|every other week|alternate days|once a week|twice a week',
  deadline:
    'deadline*|time limit*|time-limit*|closing date*|key date*|due date*|important date*|action required|cut-off date*|main date*|final date*|last date*|last day|final day|latest date*',
  due: 'if they are received by|before the close of business on|before close of business on|by the close of business on|if received by|if they are received before|no later than|not later than|at the latest|latest by|on or before|by|before|until|prior to|due on|due|extended to|not after|up to|by close of business on|by the end of|in no case after|in no case later than|by end of day on',
  shuts: 'closed to … on|closes on|close on|closing on|ends on|open until|closed on',
  request:
    'requested to|invited to|asked to|ask you to|encouraged to|urged to|please|kindly|wish* to|advised to|advised that|recommended to|recommended that|grateful for|grateful if you would|grateful if you could|appreciate it if you would|appreciate if you could|grateful to receive|appreciate receiving|would be appreciated if',
  modal: 'should|ought to|must|shall|can|have to|has to|need to|will|may be|could be',
  arrives: 'be|reach|arrive|arrives|reaches|come|get',
  verb: 'is|are|has|have|was|were|closes|ends|reach|arrive|goes',
  for: 'for|of|the|to|on|submission of|receipt of',
  replaced:
    'disregarded|instead of|rather than|originally|previously|initially|in place of|i asked|i invited|secretariat invited|secretariat asked|bureau invited|had asked|had invited|we invited|we asked|were invited|was invited|were asked|were requested|had been set|which was to|which were to|was due to|were due to|was originally',
  'head-days': 'meeting date*|date* of meeting*|date* of the meeting*|dates|date',
  'due-after': 'at the latest|latest',
  list: 'timetable|schedule|timeline|calendar|received … as follows|submitted … as follows|sent … as follows|following dates|dates to note|dates to be kept|dates to keep|dates to remember|dates below|dates are',
  told: 'will be told|will be inform*|will be notif*|will be announc*|will be publish*|will be posted|will be available|will be sent|will be issued|will be invited|will receive|valid|mandate|in force|applies|term of office|effective|is available|are available|postpone*|reschedul*|deferred|will be made available|secretariat will|bureau will|we will|i will|will have been|runs until|run until|lasts until|filed before|filed prior|adopted before|approved before|published before',
  call: 'consultation*|call|application*|nomination*|submission*|period|survey',
}

export const calendar: CalendarWords = {
  months: 'january february march april may june july august september october november december',
  weekdays: 'monday tuesday wednesday thursday friday saturday sunday',
  range: 'to until till through',
  and: 'and',
  or: 'or',
  filler: 'of the on day',
  year: '',
  ordinal: 'st nd rd th',
  hours: 'hours hrs hour h',
  minutes: 'min minutes',
  hourNames: '',
  hourParts: '',
  at: 'at from by before between',
}
