export { isAboutOther } from './about-other'
export { isFormer } from './meeting-dates'
export { readMeetings } from './read-meetings'
