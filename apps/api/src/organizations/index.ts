export { decideWithMemberships } from './members'
export { organizationRoutes } from './routes'
export { organizationsInBatches, insertOrganization } from './store'
