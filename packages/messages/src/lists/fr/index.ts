import { list } from './list'

export const fr = { ...list }
