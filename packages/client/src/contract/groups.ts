export { keys } from './keys'
export { webhooks } from './webhooks'
