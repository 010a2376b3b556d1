export { delegationDeskRoutes } from './routes'
