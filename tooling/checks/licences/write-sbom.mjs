import { randomUUID } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Contrib, Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library'
import { PackageURL } from 'packageurl-js'
import parseExpression from 'spdx-expression-parse'
import { ROOT } from '@u4ssc/start/settings.mjs'
import { listProdPackages } from './prod-packages.mjs'

/** node tooling/checks/licences/write-sbom.mjs FILE writes the list of production packages in CycloneDX format. */
const file = resolve(process.argv[2] ?? 'sbom.cdx.json')
const licences = new Contrib.License.Factories.LicenseFactory(parseExpression)
const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))

const bom = new Models.Bom({
  serialNumber: `urn:uuid:${randomUUID()}`,
  metadata: new Models.Metadata({
    timestamp: new Date(),
    component: new Models.Component(Enums.ComponentType.Application, name, { version }),
  }),
})
for (const found of listProdPackages()) bom.components.add(componentOf(found))

const serializer = new Serialize.JsonSerializer(
  new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6),
)
writeFileSync(file, serializer.serialize(bom, { sortLists: true, space: 2 }))
console.log(`${bom.components.size} packages in ${file}`)

/** @param {import('./prod-packages.mjs').ProdPackage} found */
function componentOf({ name, version, licence }) {
  const [own = '', scope] = name.split('/').reverse()
  const purl = new PackageURL('npm', scope, own, version, undefined, undefined).toString()
  return new Models.Component(Enums.ComponentType.Library, own, {
    group: scope,
    version,
    purl,
    bomRef: purl,
    licenses: new Models.LicenseRepository([licences.makeFromString(licence)]),
  })
}
