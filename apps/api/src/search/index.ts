export { indexPublished } from './index-publication'
export { searchRoutes } from './routes'
