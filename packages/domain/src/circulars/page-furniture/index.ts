export { withoutRepeatedPage } from './repeated-page'
export { withoutFurniture } from './strip-page-furniture'
