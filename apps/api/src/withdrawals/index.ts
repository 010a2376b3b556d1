export { requirePublicLetter } from './require-public-letter'
export { withdrawalRoutes } from './routes'
