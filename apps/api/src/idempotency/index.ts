export { idempotently, IdempotencyHeaderSchema, toKeptAnswer } from './idempotently'
