export { eligibilityRoutes } from './routes'
