export { delegationRoutesForSecretariat } from './routes'
