import { list } from './list'

export const ru = { ...list }
