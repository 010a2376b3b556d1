export { bucketOf, probabilitiesOf, scoreOf } from './predict'
export type { Weights } from './predict'
