export { settingsRoutes } from './routes'
export type { Setup } from './describe-settings'
export { readSecretariat } from './secretariat'
export { findSetting, saveSetting } from './setting-store'
