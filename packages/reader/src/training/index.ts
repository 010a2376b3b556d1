// What fitting the weights needs of the reader; no part of the public package
export {
  factFeatures,
  featuresOf,
  likelyOf,
  preferPlainCut,
  rankHypotheses,
  scoreOf,
  withCertainty,
} from '../plausibility/index'
export { tellLanguage } from '../segments/index'
export { readTokens } from '../tokens/index'
export { readHypothesis } from '../reader/draft'
export { hypothesesOf } from '../reader/hypotheses'
export { VOCABULARIES } from '../vocabulary/vocabularies'
export { choicesOf } from './choices'
