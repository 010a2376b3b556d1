export { CLAUSES, writeClause } from './clauses'
export type { ClauseKind } from './clauses'
export {
  composeCircular,
  writeClauses,
  writeProgrammeAnnex,
  writeSubject,
} from './compose-circular'
export type { LetterFrame, WrittenClause } from './compose-circular'
export { addFact, checkFacts } from './check-facts'
export type { FactCheck } from './check-facts'
export type { CheckedFact, FactValue } from './letter-facts'
export { writeAmendment } from './write-amendment'
export type { AmendedCircular, WrittenAmendment } from './write-amendment'
