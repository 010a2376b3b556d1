export { compareReferences } from './compare-references'
export type { ReferenceComparison } from './compare-references'
export { citeParagraph, formatReference, writeReference } from './format-reference'
export { parseReference } from './parse-reference'
export {
  findLoneNumber,
  findReferences,
  fromCode,
  isCapitals,
  numberMention,
} from './read-reference'
export type { ReferenceMention } from './read-reference'
export { splitCode } from './reference-number'
export { readRelations } from './relations'
