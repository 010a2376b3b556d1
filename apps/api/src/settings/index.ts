export { logoRoutes, settingsRoutes } from './routes'
export { readLetterhead, readSecretariat } from './secretariat'
export type { Setup } from './describe-settings'
export { readRetention, saveSetting } from './setting-store'
