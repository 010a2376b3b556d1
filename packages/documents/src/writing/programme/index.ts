export type { ProgrammeOptions } from './programme'
export { programmeToPdf } from './programme-to-pdf'
export { programmeToText } from './programme-to-text'
