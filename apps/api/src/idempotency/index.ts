export { claimOf, idempotently, IdempotencyHeaderSchema } from './idempotently'
