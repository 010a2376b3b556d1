export { compareReferences, isNameOf } from './compare-references'
export type { ReferenceComparison } from './compare-references'
export { citeParagraph, formatReference, writeReference } from './format-reference'
