export { newCode, readCode } from './readable-code'
