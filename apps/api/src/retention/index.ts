export { startPurges } from './retention-job'
