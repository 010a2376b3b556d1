export { countToTell } from './count-to-tell'
export { queueReleaseNotices } from './queue-release-notices'
export { startRounds } from './rounds'
