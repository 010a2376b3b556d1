export { embeds } from './embeds'
export { oidc } from './oidc'
export { releaseStream } from './stream'
