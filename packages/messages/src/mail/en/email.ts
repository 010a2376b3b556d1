export const email = {
  'email.invitation.subject': 'You are invited: {title}',
  'email.invitation.body':
    'The secretariat invites you to take part in “{title}”. Register with the link below: it is for you and this address alone, so please do not pass it on. If you cannot come, you need do nothing.',
  'email.invitation.action': 'Register',
  'email.visa-approved.subject': 'Your visa letter is ready: {title}',
  'email.visa-approved.body':
    'The letter in support of your visa for “{title}” is approved. Download it from your page.',
  'email.visa-approved.action': 'My registration',
  'email.visa-refused.subject': 'No visa letter: {title}',
  'email.visa-refused.body': 'A letter in support of your visa for “{title}” cannot be given.',
  'email.visa-refused.action': 'My registration',
  'email.speaker-invited.subject': 'You speak at: {title}',
  'email.speaker-invited.body':
    'You are named as a speaker at “{title}”. On your page you can see your sessions, say whether you take part, and send your biography, a photograph and your slides. The link is for you alone: please do not pass it on.',
  'email.speaker-invited.action': 'My page as a speaker',
  'email.speaker-returned.subject': 'Please look at this again: {title}',
  'email.speaker-returned.body':
    'The secretariat sent back something that you had sent for “{title}”. Your page shows what, and lets you send it again.',
  'email.speaker-returned.action': 'My page as a speaker',
  'email.document-returned.subject': 'Sent back: {document}',
  'email.document-returned.body':
    'The document “{document}” that you put to “{title}” was not approved. The reason: {reason}',
  'email.document-returned.action': 'Open the meeting',
  'email.confirm.subject': 'Please confirm your registration: {title}',
  'email.confirm.body':
    'Somebody, probably you, registered this address for “{title}”. Confirm it with the link below; it works once, for two days. If it was not you, do nothing: the data are then deleted.',
  'email.confirm.sent': 'Form sent: {at}',
  'email.confirm.action': 'Confirm the registration',
  'email.already.subject': 'You are registered already: {title}',
  'email.already.body':
    'This address was registered for “{title}” once more. Your first registration stands as it was; your page shows it and lets you change it.',
  'email.already.action': 'My registration',
  'email.received.subject': 'We have your registration: {title}',
  'email.received.body':
    'Your registration for “{title}” has reached us and is being looked at. You hear from us as soon as it is decided.',
  'email.received.action': 'My registration',
  'email.confirmed.subject': 'You are registered: {title}',
  'email.confirmed.body':
    'Your registration for “{title}” is confirmed. A calendar file is attached. Your page shows how to join once that is known.',
  'email.confirmed.action': 'My registration',
  'email.refused.subject': 'Your registration was not accepted: {title}',
  'email.refused.body': 'We are sorry: your registration for “{title}” could not be accepted.',
  'email.refused.action': 'My registration',
  'email.waiting.subject': 'You are on the waiting list: {title}',
  'email.waiting.body':
    'All places for “{title}” are taken. You are on the waiting list, in the order in which addresses were confirmed, and hear from us when a place is free.',
  'email.waiting.action': 'My registration',
  'email.offered.subject': 'A place is free for you: {title}',
  'email.offered.body':
    'A place for “{title}” is kept for you. Please accept it in time; after that it goes to the next on the list.',
  'email.offered.action': 'Accept the place',
  'email.lapsed.subject': 'The place has gone to the next: {title}',
  'email.lapsed.body':
    'The place kept for you at “{title}” was not accepted in time and has gone to the next on the list.',
  'email.lapsed.action': 'My registration',
  'email.withdrawn.subject': 'Your registration is withdrawn: {title}',
  'email.withdrawn.body': 'As you asked, your registration for “{title}” is withdrawn.',
  'email.reminder.subject': '{hours, plural, one {In # hour} other {In # hours}}: {title}',
  'email.reminder.days': '{days, plural, one {In # day} other {In # days}}: {title}',
  'email.reminder.body': '“{title}” begins soon. Your page shows how to join.',
  'email.reminder.action': 'Join',
  'email.changed.subject': 'What changed: {title}',
  'email.changed.body': 'There is news of “{title}”:',
  'email.changed.action': 'The page of the meeting',
  'email.postponed.subject': 'Postponed: {title}',
  'email.postponed.body': '“{title}” is postponed.',
  'email.postponed.action': 'The page of the meeting',
  'email.cancelled.subject': 'Cancelled: {title}',
  'email.cancelled.body': '“{title}” is cancelled. You need do nothing.',
  'email.cancelled.action': 'The page of the meeting',
  'email.delegation.subject': 'You are a focal point: {title}',
  'email.delegation.body':
    'You were named as a focal point for “{title}”. Your page lists the people of your delegation, and lets you approve and register them.',
  'email.delegation.action': 'My delegation',
  'email.follow.subject': 'Please confirm that you want this news',
  'email.follow.body':
    'Somebody, probably you, asked that news of our meetings be sent to this address. Confirm it with the link below; it works once, for two days. If it was not you, do nothing.',
  'email.follow.action': 'Confirm',
  'email.password.subject': 'A new password for the dashboard',
  'email.password.body':
    'Somebody, probably you, asked for a new password for the dashboard of U4SSC. Set it with the link below; it works once, for an hour. If it was not you, do nothing: the password stays as it is.',
  'email.password.action': 'Set a new password',
  'email.notice.subject': '{subject}',
  'email.notice.action': 'The page of the meeting',
  'email.thanks.subject': 'Thank you for taking part: {title}',
  'email.thanks.body': '“{title}” is over. Thank you for taking part.',
  'email.thanks.action': 'My registration',
  'email.speakers.subject': 'For speakers: {title}',
  'email.speakers.body':
    'You are a speaker at “{title}”. Please check that what the programme says of you is right, and tell the secretariat if it is not.',
  'email.speakers.action': 'The programme',
  'email.focal-points.subject': 'For focal points: {title}',
  'email.focal-points.body':
    'This is how your delegation to “{title}” stands. Your page lets you approve and register people.',
  'email.focal-points.action': 'My delegation',
} as const
