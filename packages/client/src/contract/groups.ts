export { audit } from './audit'
export { keys } from './keys'
export { webhooks } from './webhooks'
