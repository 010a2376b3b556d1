export { accessRoutes, keyRoutes } from './access-routes'
export { findServiceKey } from './service-keys'
