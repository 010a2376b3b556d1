export { withoutRepeatedPage } from './repeated-page'
export { withoutPageMarks } from './strip-page-marks'
