export const schedule = {
  'schedule.noZone':
    'This meeting has no time zone. Choose one, so that people elsewhere see the right times.',
  'schedule.secondZone': 'Also show times in',
  'schedule.inZone': '({zone})',
  'schedule.clocks': 'Clock changes',
  'schedule.skipped':
    '{moment} does not exist in this time zone, because clocks go forward. Choose another time.',
  'schedule.repeated':
    '{moment} occurs twice in this time zone, because clocks go back. Check the time.',
  'schedule.forward': '{zone}: clocks go forward by {minutes} minutes on {moment}.',
  'schedule.back': '{zone}: clocks go back by {minutes} minutes on {moment}.',
  'schedule.sittings-title': 'Sittings',
  'schedule.sittings-number': 'Sitting {number}',
  'schedule.sittings-firstDay': 'First day',
  'schedule.sittings-firstDayHint': 'Changing the first day moves all sittings.',
  'schedule.sittings-lastDay': 'Last day',
  'schedule.sittings-lastDayHint': 'Changing the last day adds or removes sittings.',
  'schedule.sittings-day': 'Day',
  'schedule.sittings-start': 'Start',
  'schedule.sittings-end': 'End',
  'schedule.sittings-none': 'No sittings yet. Add one for each day of the meeting.',
  'schedule.sittings-add': 'Add a sitting',
  'schedule.sittings-order': 'Enter an end time after the start time, for example 15:30.',
  'schedule.sittings-dayOrder': 'Enter a day after the previous sitting.',
} as const
