export const participants = {
  'participants.title': 'Participants',
  'participants.lead': 'Confirmed participants who agreed to be listed, by country or area.',
  'participants.none':
    'There are no confirmed participants yet. Those who agree to be listed will appear here.',
  'participants.none-listed':
    '{count, plural, one {There is # confirmed participant, who has not agreed to be listed.} other {There are # confirmed participants. None of them has agreed to be listed.}}',
  'participants.unlisted':
    '{count, plural, one {# more participant is not listed.} other {# more participants are not listed.}}',
} as const
