export { circularToDocx } from './circular-to-docx'
export type { CircularToDocxOptions } from './circular-to-docx'
