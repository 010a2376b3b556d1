import { list } from './list'

export const es = { ...list }
