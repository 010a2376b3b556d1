import { Problem } from '../http/problems'
import type { CertificateMaker } from '../mail/index'
import { findRegistration } from '../registrations/index'
import { officialDocumentFor } from './create-official-document'
import type { OfficialDocumentDeps } from './create-official-document'

/** Creates the certificate attachment of a registrant; nothing if there is none. */
export function createCertificateMaker(deps: OfficialDocumentDeps): CertificateMaker {
  return async (registrationId) => {
    const row = await findRegistration(deps.db, registrationId)
    if (!row) return undefined
    try {
      return Buffer.from(await officialDocumentFor(deps, row, 'certificate'))
    } catch (error) {
      // The thank-you email is sent anyway
      if (error instanceof Problem) return undefined
      throw error
    }
  }
}
