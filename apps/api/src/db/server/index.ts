export { openServer } from './open-server'
