export { proceedingsRoutes } from './routes'
