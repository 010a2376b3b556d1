export const participants = {
  'participants.title': 'Participants',
  'participants.lead': 'Confirmed participants who agreed to be listed, by country or area.',
  'participants.none':
    'No participants are listed yet. Confirmed participants who agree to be listed will appear here.',
  'participants.unlisted':
    '{count, plural, one {# more participant is not listed.} other {# more participants are not listed.}}',
} as const
