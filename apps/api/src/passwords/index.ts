export { passwordLinkRoutes } from './routes'
