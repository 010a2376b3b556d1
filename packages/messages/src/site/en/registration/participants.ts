export const participants = {
  'participants.title': 'Participants',
  'participants.lead': 'Confirmed participants who agreed to be named, by country or area.',
  'participants.none':
    'No participant is named here. Names appear once confirmed participants agree to be listed.',
  'participants.unlisted':
    '{count, plural, one {# more participant is not named.} other {# more participants are not named.}}',
} as const
