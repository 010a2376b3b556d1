export { invitationRoutes } from './routes'
