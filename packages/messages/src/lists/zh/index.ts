import { list } from './list'

export const zh = { ...list }
