import { findForbidden } from './licence-terms.mjs'
import { listProdPackages } from './prod-packages.mjs'

const packages = listProdPackages()
const findings = findForbidden(packages)
for (const finding of findings) console.error(finding)
if (findings.length > 0) process.exitCode = 1
else console.log(`${packages.length} production packages have an allowed licence`)
