export { plainList } from './printed-list'
export type { ListGroup, ListSection, PrintedList, Table } from './printed-list'
export { ListFormatSchema, writeList } from './write-list'
export type { ListFormat } from './write-list'
