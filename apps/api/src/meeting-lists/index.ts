export { decisionFileRoute } from './decision-file-route'
export { meetingListRoutes } from './routes'
