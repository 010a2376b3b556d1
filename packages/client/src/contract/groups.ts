export { audit } from './audit'
export { keys } from './keys'
export { settings } from './settings'
export { webhooks } from './webhooks'
