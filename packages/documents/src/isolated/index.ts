export { openReaders } from './open-readers'
export type { Readers, ReadersOptions } from './open-readers'
export type { CircularReading } from './exchange'
