export type { Database, Execute, OpenDatabase } from './database'
export { openDatabase } from './open-database'
export { isDatabaseAway } from './is-database-away'
