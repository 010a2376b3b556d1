export { plainList } from './printed-list'
export type { Cell, DateCell, ListGroup, ListSection, PrintedList, Table } from './printed-list'
export { ListFormatSchema, writeList } from './write-list'
export type { ListFormat } from './write-list'
