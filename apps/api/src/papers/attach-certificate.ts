import { Problem } from '../http/problems'
import type { CertificateMaker } from '../mail/index'
import { findRegistration } from '../registrations/index'
import { paperFor } from './write-paper'
import type { PaperDeps } from './write-paper'

/** The certificate of a registrant for a mail; nothing for those who have none. */
export function createCertificateMaker(deps: PaperDeps): CertificateMaker {
  return async (registrationId) => {
    const row = await findRegistration(deps.db, registrationId)
    if (!row) return undefined
    try {
      return Buffer.from(await paperFor(deps, row, 'certificate'))
    } catch (error) {
      // the thanks reach them all the same
      if (error instanceof Problem) return undefined
      throw error
    }
  }
}
