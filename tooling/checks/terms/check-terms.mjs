import { readFileSync } from 'node:fs'
import { ROOT } from '@u4ssc/start/settings.mjs'
import { listFiles } from '../list-files.mjs'
import { findTwins } from './find-twins.mjs'
import { readGuides, findEmptyAreas, readTexts } from './read-texts.mjs'
import { readTerms } from './terms-table.mjs'
import { findMistakes } from './typography.mjs'

process.chdir(ROOT)
const files = listFiles()
/** @param {string} file */
const read = (file) => readFileSync(file, 'utf8')
const product = readTexts(files, read)
const texts = [...product, ...readGuides(files, read)]
const terms = readTerms()
const findings = [...findEmptyAreas(product), ...findTwins(texts, terms), ...findMistakes(texts)]
for (const finding of findings) console.error(finding)
if (findings.length > 0) process.exitCode = 1
else console.log(`${texts.length} texts use one term for each of ${terms.length} concepts`)
