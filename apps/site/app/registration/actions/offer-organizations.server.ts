import { partnersOn } from '@u4ssc/catalogue'
import { ProblemError, UnreachableError } from '@u4ssc/client'
import { api } from '../../api.server'
import { now } from '../../clock.server'
import { env } from '../../env.server'
import type { I18n } from '../../i18n/i18n'
import { nameIn } from '../organization-name'
import type { Offered } from '../registrant-fields'

/** Limit that keeps pages small; with scripts, more are suggested while typing. */
const MAX_OFFERED = 100

/**
 * Returns the organizations a form suggests: those of the directory and the partners of the
 * initiative. Returns none if the API does not answer.
 */
export async function offerOrganizations(i18n: I18n): Promise<Offered> {
  const partners = partnersOn(now().slice(0, 10)).map(({ organization }) => organization.name)
  const page = await api.organizations.list({ limit: MAX_OFFERED }).catch(noneIfRefused)
  const listed = page.items.flatMap(({ names }) => nameIn(names, i18n.language) ?? [])
  return {
    names: [...new Set([...listed, ...partners])],
    more: page.nextCursor === null ? null : `${env.PUBLIC_API_URL}/v1/organizations?limit=20`,
  }
}

function noneIfRefused(error: unknown): Awaited<ReturnType<typeof api.organizations.list>> {
  if (error instanceof UnreachableError || error instanceof ProblemError)
    return { items: [], nextCursor: null }
  throw error
}
