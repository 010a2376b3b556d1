export { findTable } from './read-table'
export { findRowEvents } from './table-rows'
