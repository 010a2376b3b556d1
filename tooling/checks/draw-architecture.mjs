import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '@u4ssc/start/settings.mjs'
import { PICTURE, drawArchitecture, readParts } from './architecture.mjs'

// Draws the diagram of docs/architecture.md from the manifests

writeFileSync(join(ROOT, PICTURE), await drawArchitecture(readParts(ROOT)))
console.log(PICTURE)
