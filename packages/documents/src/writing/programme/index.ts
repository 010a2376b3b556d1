export type { ProgrammeOptions } from './programme'
export { programmeList } from './programme-list'
export { programmeToPdf } from './programme-to-pdf'
export { programmeToText } from './programme-to-text'
