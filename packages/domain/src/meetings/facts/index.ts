export { FACTS } from './table'
export type {
  FactColumns,
  FactName,
  FactPointer,
  FactsWith,
  LetterFact,
  PointersWith,
  StatedFact,
} from './list-facts'
export { factsFrom, listFacts, listStatedFacts } from './list-facts'
export { assertComplete, emptyValue } from './unstated'
export type { ValueKind } from './row'
