export type { Database, Execute, OpenDatabase } from './database'
export { openDatabase } from './open-database'
