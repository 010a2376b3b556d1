export { bucketOf, probabilitiesOf, scoreOf } from './predict'
export type { Bucket, WeightsFor } from './predict'
