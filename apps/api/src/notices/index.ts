export { queueReleaseNotices } from './queue-release-notices'
export { startRounds } from './rounds'
