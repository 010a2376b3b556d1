import { list } from './list'

export const ar = { ...list }
