import { list } from './list'

export const en = { ...list }
