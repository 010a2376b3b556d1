export { prepareTables } from './prepare-tables'
