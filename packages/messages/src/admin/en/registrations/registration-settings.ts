export const registrationSettings = {
  'registration-settings.openTo': 'Who can register',
  'registration-settings.openTo-everyone': 'Everyone, while registration is open',
  'registration-settings.openTo-invited': 'Invited people only',
  'registration-settings.opening': 'Registration is',
  'registration-settings.opening-closed': 'Closed: nobody can register',
  'registration-settings.opening-now': 'Open now',
  'registration-settings.opening-on': 'Open from a date',
  'registration-settings.opensMissing': 'Enter the date and time when registration opens.',
  'registration-settings.saveAndOpen': 'Save and open registration',
  'registration-settings.saveAndClose': 'Save and close registration',
  'registration-settings.offersTitle':
    '{count, plural, one {Reserve a place for # person?} other {Reserve places for # people?}}',
  'registration-settings.offersHint':
    '{count, plural, one {# person on the waiting list will receive an email about a reserved place as soon as you save.} other {# people on the waiting list will each receive an email about a reserved place as soon as you save.}}',
  'registration-settings.offersConfirm': 'Save and reserve places',
  'registration-settings.quotas': 'Places by “Attending as”: {mode}',
  'registration-settings.quotasHint':
    'Leave empty to share the remaining places. Enter 0 to put all registrations on the waiting list.',
  'registration-settings.quotasProblem': 'Enter a whole number, or leave empty.',
  'registration-settings.listedDays': 'Public participant list: days after the meeting',
  'registration-settings.listedHint':
    'Shows people who agreed to be named publicly. Afterwards only participants see the list.',
  'registration-settings.listedProblem': 'Enter a whole number from 0 to {days, number}.',
  'registration-settings.noMeeting': 'This meeting does not exist or is not published.',
  'registration-settings.none': 'Registration is not set up yet. Save these settings to set it up.',
  'registration-settings.zone': 'Times are in the time zone of the meeting: {zone}.',
  'registration-settings.opensAt': 'Registration opens',
  'registration-settings.closesAt': 'Registration closes',
  'registration-settings.closesHint':
    'Leave empty to keep registration open until the meeting ends.',
  'registration-settings.order': 'Enter a closing time after the opening time.',
  'registration-settings.rule': 'Approval of eligible registrations',
  'registration-settings.modes': 'Formats open for registration',
  'registration-settings.modesMissing': 'Choose at least one option.',
  'registration-settings.modesNotOffered':
    'The meeting is also held in this format, but nobody can register for it: {modes}.',
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
  'registration-settings.placesHint': 'Leave empty for no limit.',
  'registration-settings.placesProblem':
    'Enter a whole number of at least 1, or leave empty for no limit.',
  'registration-settings.offerHours': 'Hours to accept a reserved place',
  'registration-settings.offerHint':
    'From 1 to 720 hours. Then the place goes to the next person on the waiting list.',
  'registration-settings.offerProblem': 'Enter a whole number from 1 to 720.',
  'registration-settings.reminders': 'Reminders: hours before the meeting',
  'registration-settings.remindersHint':
    'For example 168, 24, 1 for one week, one day and one hour. Leave empty to send no reminders.',
  'registration-settings.remindersProblem':
    'Enter whole numbers from 1 to 720, separated by commas.',
} as const
