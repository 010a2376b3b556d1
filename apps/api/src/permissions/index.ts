export { findMeetings } from './find-meetings'
export { isForEveryRole } from './may-do'
export { actorOf, guard, limitOf, mayAlso, personOf, requireAlso } from './operation'
export { PERMISSIONS } from './permissions'
