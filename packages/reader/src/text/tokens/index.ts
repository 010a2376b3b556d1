export { markTokens } from './annotations'
export type { Marks } from './annotations'
export { editTokens, joinTokens, withGaps } from './edit-tokens'
export type { Cut, Join } from './edit-tokens'
export { foldWord } from './fold'
export {
  endsOpen,
  isAfterStop,
  isBullet,
  isFlowing,
  lastBorder,
  mayOpen,
  nextBorder,
  startsBlock,
  startsCell,
  startsLine,
} from './lines'
export { oncePerObject } from './once'
export { makeVocabulary } from './phrase-matcher'
export type { Phrases, Vocabulary } from './phrase-matcher'
export { allIn, beginningIn, firstIn, holderOf, lastUpTo, positionAt } from './ranges'
export { hasNoCase, isArabicOrHan, isHan } from './script'
export { sentencesOf } from './sentences'
export {
  afterIn,
  hasArticle,
  mayOpenWithAnd,
  opensWithAnd,
  withArticle,
  withoutJoined,
} from './arabic-letters'
export { HAN } from './han-numerals'
export { wordListOf } from './word-list'
export type { WordList } from './word-list'
export { readTokens } from './tokenize'
export {
  GAPS,
  KINDS,
  firstWord,
  indexAt,
  isCapital,
  isGluedWord,
  lastWord,
  rangeOf,
  spanOf,
  wordsOf,
} from './tokens'
export type { Range, Tokens } from './tokens'
export { EMPTY } from './word'
export type { Word } from './word'
