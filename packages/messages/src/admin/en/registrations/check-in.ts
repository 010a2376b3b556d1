export const checkIn = {
  'check-in.title': 'Check-in',
  'check-in.find': 'Name or code',
  'check-in.findHint': 'Scan the code, or enter the code or part of a name.',
  'check-in.day': 'Day',
  'check-in.session': 'Session',
  'check-in.do': 'Check in',
  'check-in.done': '{name} is checked in.',
  'check-in.already': '{name} checked in at {time}.',
  'check-in.undo': 'Undo check-in',
  'check-in.undone': 'The check-in of {name} was undone.',
  'check-in.notConfirmed':
    '{name} is registered but not confirmed: {state}. Refer the person to the secretariat.',
  'check-in.isIn': 'Checked in',
  'check-in.counted': '{name} is checked in. The name is not recorded, as they asked.',
  'check-in.unknown':
    'No participant has this name or code. Check the spelling, or search by another part of the name.',
  'check-in.otherMeeting': 'This code is for another meeting: {title}, {date}.',
  'check-in.more': 'More people match. Enter more of the name.',
  'check-in.counts': '{here, number} of {all, number} checked in.',
  'check-in.waiting':
    '{count, plural, one {# check-in will be sent when you are online.} other {# check-ins will be sent when you are online.}}',
  'check-in.offline': 'Offline. This is the last list that was loaded.',
  'check-in.deleteList': 'Delete the list from this device',
  'check-in.listDeleted': 'The list was deleted from this device.',
  'check-in.camera': 'Camera image',
  'check-in.cameraOn': 'Scan with the camera',
  'check-in.cameraOff': 'Turn off camera',
  'check-in.cameraRefused':
    'The camera is not available. Allow access to the camera, or enter the name or code.',
  'check-in.noCamera':
    'Scanning needs a camera and a secure connection (HTTPS). Enter the name or code, or use a scanner.',
  'check-in.loading': 'Loading the code reader…',
} as const
