export { archiveRoutes } from './routes'
