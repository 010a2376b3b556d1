export { webhooks } from './webhooks'
