export { accessRoutes } from './access-routes'
export { keyRoutes } from './key-routes'
export { findServiceKey } from './service-keys'
