import type { OrganizationEntry } from '@u4ssc/client/organizations'
import { LANGUAGES } from '@u4ssc/domain'
import { language } from '../../components/language/language'

/** Returns the name in the language of the dashboard, or in English, or in any language it has. */
export function nameOfOrganization({ names, code }: OrganizationEntry): string {
  const inOrder = [names[language], names.en, ...LANGUAGES.map((each) => names[each])]
  return inOrder.find((name) => name !== undefined) ?? code
}
