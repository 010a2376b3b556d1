export { FACTS } from './table'
export type {
  FactColumns,
  FactName,
  FactPointer,
  FactsWith,
  LetterFact,
  PointersWith,
} from './list-facts'
export { listFacts } from './list-facts'
export { emptyValue } from './unstated'
export type { ValueKind } from './row'
