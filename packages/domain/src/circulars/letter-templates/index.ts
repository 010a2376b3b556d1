export {
  annexLines,
  fill,
  formOf,
  headRows,
  isPresent,
  writeDate,
  writeDateLine,
  writeEnclosures,
} from './letter-template'
export { LETTER_FORMS } from './templates'
export type { AmendmentKind, Bureau, HeaderLabel, LetterForm, SeriesKind } from './templates'
