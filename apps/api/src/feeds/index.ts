export { textAnswer } from './feed-answers'
export { allFeedRoutes } from './all-routes'
export { meetingFeedRoutes } from './meeting-routes'
