export const compose = {
  'compose.title': 'New meeting',
  'compose.lead':
    'Enter the key facts. They become a circular, which you review before anything is published.',
  'compose.fromLead':
    'The new circular, the programme and the eligibility rules are based on the earlier meeting. Sentences with old dates, places and deadlines are left out.',
  'compose.open': 'New meeting',
  'compose.from': 'Start from',
  'compose.blank': 'Blank',
  'compose.fromFile': 'A file from another system',
  'compose.file': 'Choose a file',
  'compose.fileHint':
    'An event export from Indico (JSON), a schedule from pretalx (schedule.json) or a calendar file (.ics).',
  'compose.fileUnread':
    'No meeting was found in this file. Choose an event export from Indico, a schedule from pretalx or a calendar file.',
  'compose.fileRead':
    'The file was read. Sessions: {sessions}. Speakers: {speakers}. Check the key facts below.',
  'compose.fileLeftOut': 'Not imported:',
  'compose.file-no-title': 'it has no title',
  'compose.file-no-time': 'it has no start and end time',
  'compose.file-not-within-one-day': 'it is not within one day',
  'compose.file-rest-of-series': 'only the first dates of this series were imported',
  'compose.firstDay': 'First day',
  'compose.lastDay': 'Last day',
  'compose.lastDayHint': 'Leave empty for a one-day meeting.',
  'compose.titleHint': 'Shown on the meeting page and in the subject of the circular.',
  'compose.letterLanguage': 'Language of the circular',
  'compose.city': 'City',
  'compose.letter': 'Circular number',
  'compose.letterHint': 'For example, TSB Circular 400. You can add it later, before you publish.',
  'compose.issuedOn': 'Date of the circular',
  'compose.write': 'Create the circular',
  'compose.problemTitle': 'Enter a title.',
  'compose.problemOrder': 'Enter a last day that is not before the first day.',
  'compose.problemHours': 'Enter a start time and a later end time, or leave both empty.',
  'compose.problemPlace': 'Enter the city where people meet in person.',
  'compose.settingsFrom': 'Copy settings from',
  'compose.settingsNone': 'Do not copy',
} as const
