export { emailTextRoutes } from './routes'
