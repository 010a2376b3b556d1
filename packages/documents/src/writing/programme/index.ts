export type { ProgrammeOptions, ProgrammeToPdfOptions } from './programme'
export { programmeList } from './programme-list'
export { programmeToPdf, programmeToText } from './programme'
