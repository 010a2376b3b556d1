/** The words of the mails in English, as ICU messages. A key says which mail, and where in it. */
export const en = {
  greeting: 'Dear {name},',
  'greeting.nobody': 'Good day,',
  closing: 'The secretariat',
  when: 'When: {when}',
  zone: 'Times are those of the zone {zone}.',
  reason: 'Reason: {reason}',
  until: 'Until: {until}',
  end: 'You get this mail because you follow these news. End it: {link}',
  'end.action': 'End the news',
  'end.done': 'You will get no more of these news.',

  'confirm.subject': 'Please confirm your registration: {title}',
  'confirm.body':
    'Somebody, probably you, registered this address for “{title}”. Confirm it with the link below; it works once, for two days. If it was not you, do nothing: the data are then deleted.',
  'confirm.action': 'Confirm the registration',
  'already.subject': 'You are registered already: {title}',
  'already.body':
    'This address was registered for “{title}” once more. Your first registration stands as it was; your page shows it and lets you change it.',
  'already.action': 'My registration',
  'received.subject': 'We have your registration: {title}',
  'received.body':
    'Your registration for “{title}” has reached us and is being looked at. You hear from us as soon as it is decided.',
  'received.action': 'My registration',
  'confirmed.subject': 'You are registered: {title}',
  'confirmed.body':
    'Your registration for “{title}” is confirmed. A calendar file is attached. Your page shows how to join once that is known.',
  'confirmed.action': 'My registration',
  'refused.subject': 'Your registration was not accepted: {title}',
  'refused.body': 'We are sorry: your registration for “{title}” could not be accepted.',
  'refused.action': 'My registration',
  'waiting.subject': 'You are on the waiting list: {title}',
  'waiting.body':
    'All places for “{title}” are taken. You are on the waiting list, in the order in which addresses were confirmed, and hear from us when a place is free.',
  'waiting.action': 'My registration',
  'offered.subject': 'A place is free for you: {title}',
  'offered.body':
    'A place for “{title}” is kept for you. Please accept it in time; after that it goes to the next on the list.',
  'offered.action': 'Accept the place',
  'lapsed.subject': 'The place has gone to the next: {title}',
  'lapsed.body':
    'The place kept for you at “{title}” was not accepted in time and has gone to the next on the list.',
  'lapsed.action': 'My registration',
  'withdrawn.subject': 'Your registration is withdrawn: {title}',
  'withdrawn.body': 'As you asked, your registration for “{title}” is withdrawn.',
  'reminder.subject': '{hours, plural, one {In # hour} other {In # hours}}: {title}',
  'reminder.body': '“{title}” is about to begin. Your page shows how to join.',
  'reminder.action': 'Join',
  'changed.subject': 'What changed: {title}',
  'changed.body': 'There is news of “{title}”:',
  'changed.action': 'The page of the meeting',
  'postponed.subject': 'Postponed: {title}',
  'postponed.body': '“{title}” is postponed. Your registration stands until the new date is known.',
  'postponed.action': 'The page of the meeting',
  'cancelled.subject': 'Cancelled: {title}',
  'cancelled.body': '“{title}” is cancelled. You need do nothing.',
  'cancelled.action': 'The page of the meeting',
  'delegation.subject': 'You are a focal point: {title}',
  'delegation.body':
    'You were named as a focal point for “{title}”. Your page lists the people of your delegation, and lets you approve and register them.',
  'delegation.action': 'My delegation',
  'follow.subject': 'Please confirm that you want these news',
  'follow.body':
    'Somebody, probably you, asked that news of our meetings be sent to this address. Confirm it with the link below; it works once, for two days. If it was not you, do nothing.',
  'follow.action': 'Confirm',
} as const
