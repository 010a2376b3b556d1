export const email = {
  'email.invitation.subject': 'You are invited: {title}',
  'email.invitation.body':
    'The secretariat invites you to “{title}”. Register with the link below. The link is personal, so please do not forward it. If you can’t attend, you don’t need to do anything.',
  'email.invitation.action': 'Register',
  'email.visa-approved.subject': 'Your visa letter is ready: {title}',
  'email.visa-approved.body':
    'Your visa letter for “{title}” is approved. Download it from your registration page.',
  'email.visa-approved.action': 'Open my registration',
  'email.visa-refused.subject': 'Visa letter declined: {title}',
  'email.visa-refused.body': 'We can’t provide a visa letter for “{title}”.',
  'email.visa-refused.action': 'Open my registration',
  'email.speaker-invited.subject': 'You are a speaker: {title}',
  'email.speaker-invited.body':
    'You are named as a speaker at “{title}”. On your speaker page you can see your sessions, confirm that you will take part, and send your biography, photo and slides. The link is personal, so please do not forward it.',
  'email.speaker-invited.action': 'Open my speaker page',
  'email.speaker-returned.subject': 'Please check and send again: {title}',
  'email.speaker-returned.body':
    'The secretariat returned something you sent for “{title}”. Your speaker page shows what it is and lets you send it again.',
  'email.speaker-returned.action': 'Open my speaker page',
  'email.document-returned.subject': 'Document returned: {document}',
  'email.document-returned.body':
    'Your document “{document}” for “{title}” was not approved. Reason: {reason}',
  'email.document-returned.action': 'Open the meeting',
  'email.confirm.subject': 'Confirm your registration: {title}',
  'email.confirm.body':
    'We received a registration for “{title}” with this email address. Open the link below within two days to confirm it. The link works once. If you did not register, ignore this email and we will delete the data.',
  'email.confirm.sent': 'Registration sent: {at}',
  'email.confirm.action': 'Confirm my registration',
  'email.already.subject': 'You are already registered: {title}',
  'email.already.body':
    'We received another registration for “{title}” with this email address. Your first registration has not changed. You can view and change it on your registration page.',
  'email.already.action': 'Open my registration',
  'email.link.subject': 'Your link: {title}',
  'email.link.body':
    'Here is the link you asked for. It opens your registration for “{title}”, which has not changed. Do not forward this email: anyone with the link can open your registration. If you did not ask for the link, ignore this email.',
  'email.link.action': 'Open my registration',
  'email.received.subject': 'Registration received: {title}',
  'email.received.body':
    'We have received your registration for “{title}” and are reviewing it. We will email you the decision.',
  'email.received.action': 'Open my registration',
  'email.confirmed.subject': 'You are registered: {title}',
  'email.confirmed.body':
    'Your registration for “{title}” is confirmed. A calendar file is attached. Your registration page will show how to join.',
  'email.confirmed.body-on-site':
    'Your registration for “{title}” is confirmed. You attend in person: place and time are below. A calendar file is attached.',
  'email.confirmed.action': 'Open my registration',
  'email.refused.subject': 'Registration declined: {title}',
  'email.refused.body': 'We are sorry that we can’t accept your registration for “{title}”.',
  'email.refused.action': 'Open my registration',
  'email.waiting.subject': 'You are on the waiting list: {title}',
  'email.waiting.body':
    'All places for “{title}” are taken, so you are on the waiting list. The order is the order in which people confirmed their email address. We will email you when a place is available.',
  'email.waiting.action': 'Open my registration',
  'email.offered.subject': 'A place is available for you: {title}',
  'email.offered.body':
    'We have reserved a place for you at “{title}”. Accept it before the deadline below. After that, it goes to the next person on the waiting list.',
  'email.offered.action': 'Accept the place',
  'email.lapsed.subject': 'Your reservation has expired: {title}',
  'email.lapsed.body':
    'The place reserved for you at “{title}” was not accepted in time. It has gone to the next person on the waiting list.',
  'email.lapsed.action': 'Open my registration',
  'email.withdrawn.subject': 'Registration cancelled: {title}',
  'email.withdrawn.body': 'As you asked, we have cancelled your registration for “{title}”.',
  'email.reminder.subject': '{hours, plural, one {In # hour} other {In # hours}}: {title}',
  'email.reminder.days': '{days, plural, one {In # day} other {In # days}}: {title}',
  'email.reminder.body': '“{title}” starts soon. Your registration page shows how to join.',
  'email.reminder.body-on-site':
    '“{title}” starts soon. You attend in person: place and time are below.',
  'email.reminder.action': 'Join now',
  'email.changed.subject': 'Updated: {title}',
  'email.changed.headline': '{headline}: {title}',
  'email.changed.body': '“{title}” has changed:',
  'email.changed.action': 'Open the meeting page',
  'email.postponed.subject': 'Postponed: {title}',
  'email.postponed.body': '“{title}” has been postponed.',
  'email.postponed.action': 'Open the meeting page',
  'email.cancelled.subject': 'Cancelled: {title}',
  'email.cancelled.body': '“{title}” has been cancelled. You don’t need to do anything.',
  'email.cancelled.action': 'Open the meeting page',
  'email.delegation.subject': 'You are a focal point: {title}',
  'email.delegation.body':
    'You are now a focal point for “{title}”. Your delegation page lists the people in your delegation and lets you approve and register them.',
  'email.delegation.action': 'Open my delegation',
  'email.follow.subject': 'Confirm your subscription',
  'email.follow.body':
    'We received a request to send updates about our meetings to this email address. Open the link below within two days to confirm it. The link works once. If you did not subscribe, ignore this email.',
  'email.follow.body-meeting':
    'We received a request to send updates about “{title}” to this email address. Open the link below within two days to confirm it. The link works once. If you did not subscribe, ignore this email.',
  'email.follow.action': 'Confirm my subscription',
  'email.password.subject': 'Reset your dashboard password',
  'email.password.body':
    'We received a request to reset your password for the U4SSC dashboard. Open the link below within one hour to set a new password. The link works once. If you did not ask for this, ignore this email: your password has not changed.',
  'email.password.action': 'Set a new password',
  'email.notice.subject': '{subject}',
  'email.notice.action': 'Open the meeting page',
  'email.thanks.subject': 'Thank you for attending: {title}',
  'email.thanks.body': '“{title}” has ended. Thank you for attending.',
  'email.thanks.action': 'Open my registration',
  'email.speakers.subject': 'For speakers: {title}',
  'email.speakers.body':
    'You are a speaker at “{title}”. Please check your entries in the programme, and write to the secretariat if something is wrong.',
  'email.speakers.action': 'Open the programme',
  'email.focal-points.subject': 'For focal points: {title}',
  'email.focal-points.body':
    'This is the current status of your delegation to “{title}”. You can approve and register people on your delegation page.',
  'email.focal-points.action': 'Open my delegation',
} as const
