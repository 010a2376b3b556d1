export { meetingListRoutes } from './routes'
