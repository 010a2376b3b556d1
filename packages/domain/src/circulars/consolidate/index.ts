export { consolidate } from './consolidate'
