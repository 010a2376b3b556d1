export const registrationSettings = {
  'registration-settings.openTo': 'Who can register',
  'registration-settings.openTo-everyone': 'Everybody, within the hours of registration',
  'registration-settings.openTo-invited': 'Only those who are invited',
  'registration-settings.shares': 'Places by capacity: {mode}',
  'registration-settings.sharesHint':
    'Empty: they share the places with all others. 0: they wait until the secretariat sets more.',
  'registration-settings.sharesProblem': 'Type a whole number, or leave it empty.',
  'registration-settings.listedDays':
    'Days the list of participants stays public after the meeting',
  'registration-settings.listedHint':
    'Who agreed to be named in public is named until then; afterwards only participants see the list.',
  'registration-settings.listedProblem': 'Type a whole number from 0 to {days, number}.',
  'registration-settings.title': 'Registration settings',
  'registration-settings.noMeeting': 'No meeting is published at this address.',
  'registration-settings.none': 'Registration is not set up yet. Save these settings to set it up.',
  'registration-settings.zone': 'Times are those of the meeting: {zone}.',
  'registration-settings.opensAt': 'Registration opens',
  'registration-settings.closesAt': 'Registration closes',
  'registration-settings.opensHint': 'Leave both times empty to use the dates in the circular.',
  'registration-settings.closesHint':
    'Leave empty to keep registration open until the meeting ends.',
  'registration-settings.order': 'Registration closes after it opens: choose a later time.',
  'registration-settings.rule': 'Who lets the eligible in',
  'registration-settings.modes': 'How people can attend',
  'registration-settings.modesMissing': 'Choose one at least.',
  'registration-settings.modesNotOffered':
    'Nobody can register for: {modes}. The meeting is also held this way.',
  'registration-settings.state-open': 'Registration is open.',
  'registration-settings.state-openUntil': 'Registration is open until {moment}.',
  'registration-settings.state-opens': 'Registration opens on {moment}.',
  'registration-settings.state-closed': 'Registration closed on {moment}.',
  'registration-settings.state-invited': 'Registration is by invitation only.',
  'registration-settings.state-ended': 'Registration is closed because the meeting has ended.',
  'registration-settings.state-cancelled':
    'Registration is closed because the meeting is cancelled.',
  'registration-settings.state-postponed':
    'Registration is closed because the meeting is postponed.',
  'registration-settings.onSitePlaces': 'Places in person',
  'registration-settings.onlinePlaces': 'Places online',
  'registration-settings.placesHint': 'Empty: as many as come.',
  'registration-settings.placesProblem': 'Type a whole number from 1, or leave it empty.',
  'registration-settings.offerHours': 'Hours an offered place is kept',
  'registration-settings.offerHint': 'For those on the waiting list, from 1 to 720.',
  'registration-settings.offerProblem': 'Type a whole number of hours from 1 to 720.',
  'registration-settings.questions':
    '{count, plural, one {# question of this meeting stays as it is.} other {# questions of this meeting stay as they are.}}',
} as const
