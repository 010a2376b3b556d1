// What fitting the weights needs of the reader; no part of the public package
export {
  factFeatures,
  featuresOf,
  likelyOf,
  preferPlainCut,
  rankHypotheses,
  scoreOf,
  withCertainty,
} from '../rank/index'
export { tellLanguage } from '../layout/segments/index'
export { readTokens } from '../text/tokens/index'
export { readHypothesis } from '../draft'
export { hypothesesOf } from '../hypotheses'
export { VOCABULARIES } from '../text/vocabulary/vocabularies'
export { choicesOf } from './choices'
