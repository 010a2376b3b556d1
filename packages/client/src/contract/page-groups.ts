export { personalPages } from './personal-pages'
