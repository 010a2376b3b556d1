import { createRequire } from 'node:module'
import { dirname } from 'node:path'

const { resolve } = createRequire(import.meta.url)

/** Folder of this package, the same from source and from the build. */
export const packageFolder = dirname(resolve('@u4ssc/api/package.json'))
