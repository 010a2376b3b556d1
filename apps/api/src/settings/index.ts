export { settingsRoutes } from './routes'
export type { Setup } from './describe-settings'
