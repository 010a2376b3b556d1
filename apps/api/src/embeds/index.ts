export { embedRoutes } from './routes'
