export { isAboutOther } from '../events/index'
export { isFormer } from './meeting-dates'
export { readMeetings } from './read-meetings'
