import type { Phrases } from '../../tokens/index'
import type { TableSense } from './sense'

export const en: Phrases<TableSense> = {
  'column-name':
    'event|events|meeting|meetings|group|groups|activity|activities|title|name|name of the meeting|name of the event|name of meeting|name of event|working party|working parties|study group|study groups|body|bodies|webinar|webinars|workshop|workshops|session|sessions|topic|topics|theme|committee|training|course|seminar|what',
  'column-days':
    'date|dates|date and time|dates and times|dates and times|day|days|date* of meeting*|date* of the meeting*|period|when',
  'column-start':
    'start|starts|start date|starting date|date of start|begins|beginning|begin|from|first day|opening date|opening day|opens on',
  'column-end':
    'end|ends|end date|ending date|date of end|to|until|last day|finish|finishes|closing day|closing date|closes on',
  'column-time': 'time|times|hour|hours|timing|timings|closing|closing time|end time|duration',
  'column-deadline':
    'due|due by|due date|deadline*|submit by|reply by|submission date|closing date for|cut-off|contributions by|registration by|register by',
  'column-opening':
    'opening|opening session*|opening time|opening plenary|opening hour|first session|start time|starting time|start of the meeting',
  'column-place': 'place|venue|location|room|city|country|where|town',
  'column-other':
    'annex|web address|web page|website|link|links|admission|speaker*|presenter*|moderator*|chair|remarks|note|notes|documents|language*|contact|organizer*|organiser*|host|hosts|registration|agenda item|item|format|mode|platform|no|number|fee|responsible|action|description|milestone',
  'column-topic': 'topic|topics|theme|session|sessions|what|subject',
  group:
    'working part*|study group*|task group*|focus group*|rapporteur group*|working group*|correspondence group*|expert group*|regional group*|advisory group*|joint rapporteur group*|joint coordination activity|committee*|subcommittee*|panel|task force|board|council',
  'programme-item':
    'opening plenary|closing plenary|newcomers|coffee|coffee break|lunch|break|opening remarks|welcome remarks|welcome address|keynote|registration of participants|closing remarks|adoption of the agenda|any other business|q&a|wrap-up|reception',
}
