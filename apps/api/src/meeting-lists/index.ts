export { decisionFileRoute, meetingListRoutes } from './routes'
