export { startPurges } from './purge'
