export const emailTexts = {
  'email-texts.title': 'Email texts',
  'email-texts.lead':
    'The subject and text of each kind of email, for all meetings. Times, deadlines, links and the signature are added automatically. A meeting can have its own texts, which replace these.',
  'email-texts.leadMeeting':
    'The subject and text of each kind of email about this meeting. Without a text here, the text for all meetings is sent.',
  'email-texts.fixed':
    'Emails about passwords and subscriptions keep their fixed text, so that people always know what the links do.',
  'email-texts.kind': 'Email',
  'email-texts.own': 'Your text',
  'email-texts.inherited': 'For all meetings: {languages}',
  'email-texts.subjectHint': 'Leave empty to use the default: {subject}',
  'email-texts.textHint':
    'Leave empty to use the default text. Use an empty line between paragraphs. Write web addresses in full.',
  'email-texts.default': 'Default text',
  'email-texts.copy': 'Copy the default text',
  'email-texts.reset': 'Reset to default',
  'email-texts.link': 'The link of the button in the email',
  'email-texts.written': '{language}, with your text',
  'email-texts.example': 'Example values',
  'email-texts.meeting': 'Meeting in the preview',
  'email-texts.previewHint': 'The preview shows what you typed, saved or not.',
  'email-texts.noMeeting': 'No meeting is published. Publish a meeting to see a preview.',
  'email-texts.reminderHint':
    'The number of hours or days in the default subject depends on when the reminder is sent.',
  'email-texts.conflict':
    'A colleague changed this text. What you typed is kept. Save it to replace their version, or load their version.',
  'email-texts.notFound': 'This kind of email does not exist or keeps its fixed text.',
} as const
