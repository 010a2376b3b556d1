import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '@u4ssc/start/settings.mjs'
import { PICTURE, drawArchitecture, readParts } from './architecture.mjs'

// Draws who uses whom, from the manifests, for docs/architecture.md

writeFileSync(join(ROOT, PICTURE), await drawArchitecture(readParts(ROOT)))
console.log(PICTURE)
