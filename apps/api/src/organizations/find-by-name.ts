import { LANGUAGES } from '@u4ssc/domain'
import type { OrganizationEntry, OrganizationNames } from '@u4ssc/client/contract'
import { fold } from '../find-code-by-name'

type Named = Pick<OrganizationEntry, 'code' | 'names' | 'shortName' | 'alsoKnownAs'>

/** Every name somebody may write it by, folded, each once. */
export function knownAs({ code, names, shortName, alsoKnownAs }: Named): string[] {
  const written = [code, shortName ?? '', ...Object.values(names), ...alsoKnownAs]
  const folded = written.map((name) => fold(name ?? ''))
  return [...new Set(folded)].filter((name) => name !== '')
}

/** The name that stands for it where no language is asked for: the English one if there is one. */
export function mainName(names: OrganizationNames): string {
  const inOrder = [names.en, ...LANGUAGES.map((language) => names[language])]
  return inOrder.find((name) => name !== undefined) ?? ''
}
