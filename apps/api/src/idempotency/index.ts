export { idempotently, IdempotencyHeaderSchema } from './idempotently'
