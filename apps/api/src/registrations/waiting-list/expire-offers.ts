import type { RegistrationDeps } from '../registration-deps'
import { expireOffers } from './transition-registration'
import { listMeetingsWithOffers } from '../store/registration-store'

/** Expires all offers that were not accepted in time. */
export async function lapseAllOffers({ db, clock }: RegistrationDeps): Promise<void> {
  const now = clock()
  for (const slug of await listMeetingsWithOffers(db))
    await db.transaction((tx) => expireOffers(tx, slug, now))
}
