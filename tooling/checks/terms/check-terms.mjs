import { readFileSync } from 'node:fs'
import { ROOT } from '@u4ssc/start/settings.mjs'
import { listFiles } from '../list-files.mjs'
import { findTwins } from './find-twins.mjs'
import { findEmptyAreas, readTexts } from './read-texts.mjs'
import { readTerms } from './terms-table.mjs'
import { findMistakes } from './typography.mjs'

process.chdir(ROOT)
const texts = readTexts(listFiles(), (file) => readFileSync(file, 'utf8'))
const terms = readTerms()
const findings = [...findEmptyAreas(texts), ...findTwins(texts, terms), ...findMistakes(texts)]
for (const finding of findings) console.error(finding)
if (findings.length > 0) process.exitCode = 1
else console.log(`${texts.length} texts use one term for each of ${terms.length} concepts`)
