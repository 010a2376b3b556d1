export const speaker = {
  'speaker.title': 'Your page as a speaker',
  'speaker.bad':
    'This link does not work any more: it was ended, or the meeting is long over. Ask the secretariat.',
  'speaker.closed':
    'The meeting is over, or its programme is closed: nothing here can be changed any more.',
  'speaker.saved': 'Saved.',
  'speaker.sessions': 'Your sessions',
  'speaker.none': 'No session names you yet.',
  'speaker.provisional': 'These sessions are planned and not public yet: they may still change.',
  'speaker.there': '{place}: {when}',
  'speaker.answer': 'Do you take part?',
  'speaker.answer-none': 'You have not answered yet.',
  'speaker.answer-confirmed': 'You said that you take part.',
  'speaker.answer-declined': 'You said that you do not take part.',
  'speaker.confirm': 'I take part',
  'speaker.decline': 'I do not take part',
  'speaker.looked-over':
    'The secretariat looks over what you send. Nothing of it is public before it is taken in and the programme is published anew.',
  'speaker.biography': 'Biography',
  'speaker.biography-hint': 'Plain text, at most {max} characters.',
  'speaker.biography-long': 'It has {length} characters: at most {max} can be sent.',
  'speaker.biography-send': 'Send the biography',
  'speaker.photograph': 'Photograph',
  'speaker.photograph-hint':
    'PNG or JPEG, at most 3 MB. What the camera wrote into it, such as the place, is taken out.',
  'speaker.photograph-send': 'Send the photograph',
  'speaker.slides': 'Slides',
  'speaker.slides-hint':
    'PDF, Word, PNG or JPEG, at most 3 MB each. Save slides of other kinds as PDF first.',
  'speaker.slides-send': 'Send the slides',
  'speaker.session': 'For which session',
  'speaker.session-none': 'For no one session',
  'speaker.file': 'File',
  'speaker.file-bad':
    'The file was not taken. Check its kind and its size, and how many you have sent.',
  'speaker.file-remove': 'Take {name} back',
  'speaker.state-waiting': 'Waits to be looked over',
  'speaker.state-taken': 'Taken in',
  'speaker.state-returned': 'Sent back: {reason}',
} as const
