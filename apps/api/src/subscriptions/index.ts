export { subscriberRoutes } from './subscriber-routes'
export { subscriptionRoutes } from './routes'
export { unsubscribeRoutes } from './unsubscribe-routes'
