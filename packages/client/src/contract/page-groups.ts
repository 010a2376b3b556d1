export { oidc } from './oidc'
