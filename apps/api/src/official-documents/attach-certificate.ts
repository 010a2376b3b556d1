import { Problem } from '../http/problems'
import type { CertificateMaker } from '../mail/index'
import { findRegistration } from '../registrations/index'
import { officialDocumentFor } from './create-official-document'
import type { OfficialDocumentDeps } from './create-official-document'

/** The certificate of a registrant for a mail; nothing for those who have none. */
export function createCertificateMaker(deps: OfficialDocumentDeps): CertificateMaker {
  return async (registrationId) => {
    const row = await findRegistration(deps.db, registrationId)
    if (!row) return undefined
    try {
      return Buffer.from(await officialDocumentFor(deps, row, 'certificate'))
    } catch (error) {
      // the thanks reach them all the same
      if (error instanceof Problem) return undefined
      throw error
    }
  }
}
