export { subscriptionRoutes } from './routes'
export { unsubscribeRoutes } from './unsubscribe-routes'
