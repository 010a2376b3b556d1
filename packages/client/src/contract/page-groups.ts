export { embeds } from './embeds'
export { oidc } from './oidc'
export { personalPages } from './personal-pages'
export { releaseStream } from './stream'
