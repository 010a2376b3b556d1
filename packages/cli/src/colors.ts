import pc from 'picocolors'
import { isColored } from './env'

/** Colors for terminals only: by default the library also colors output on build servers. */
export const colors = pc.createColors(isColored)
