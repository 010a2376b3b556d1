export { bucketOf, probabilitiesOf, scoreOf } from './predict'
export type { Features, Weights } from './predict'
