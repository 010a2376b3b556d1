export { findLabels, isInDate, labelEnd } from './annotated-text'
export type { LabelSense } from './annotated-text'
export { tellLanguage } from './detect-language'
export { splitLetter } from './segment-letter'
