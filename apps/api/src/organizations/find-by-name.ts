import { LANGUAGES } from '@u4ssc/domain'
import type { OrganizationEntry, OrganizationNames } from '@u4ssc/client/organizations'
import { fold } from '../list-files/find-code-by-name'

type Named = Pick<OrganizationEntry, 'code' | 'names' | 'shortName' | 'alsoKnownAs'>

/** Returns every name that people may write, folded, each once. */
export function knownAs({ code, names, shortName, alsoKnownAs }: Named): string[] {
  const written = [code, shortName ?? '', ...Object.values(names), ...alsoKnownAs]
  const folded = written.map((name) => fold(name ?? ''))
  return [...new Set(folded)].filter((name) => name !== '')
}

/** Returns the default name: English if there is one. */
export function mainName(names: OrganizationNames): string {
  const inOrder = [names.en, ...LANGUAGES.map((language) => names[language])]
  return inOrder.find((name) => name !== undefined) ?? ''
}
