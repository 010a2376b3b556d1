import pc from 'picocolors'
import { isColoured } from './env'

/** The library by itself would also colour the files of build servers. */
export const colours = pc.createColors(isColoured)
