import { createRequire } from 'node:module'
import { dirname } from 'node:path'

const { resolve } = createRequire(import.meta.url)

/** The folder of this package, the same from the sources and from the built program. */
export const packageFolder = dirname(resolve('@u4ssc/api/package.json'))
