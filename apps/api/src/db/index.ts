export type { Database, OpenDatabase } from './database'
export { openDatabase } from './open-database'
