import { NOTHING } from '../http/index'
import type { Api } from '../http/index'
import type { PassportDetails } from './official-documents'
import { ChangePreviewSchema, OwnDataSchema, OwnRegistrationSchema } from './registrations'
import type { ChangePreview, OwnData, OwnRegistration, RegistrationChange } from './registrations'

/** For registered people, by the token of their personal link. */
export function ownRegistrationClient(api: Api) {
  const own = '/registrations/own'
  const by = (token: string) => api.with('personal-link', token)
  return {
    /**
     * Returns the registration with its state, position on the waiting list, check-in code and
     * joining details, if any.
     */
    get: (token: string) => by(token).get<OwnRegistration>(own, OwnRegistrationSchema),

    /** Replaces the answers. If the change affects eligibility, they may go back to review. */
    update: (token: string, body: RegistrationChange) =>
      by(token).put<OwnRegistration>(own, OwnRegistrationSchema, body),

    /** Deletes everything that identifies the person. This cannot be undone. */
    delete: (token: string) => by(token).delete(own, NOTHING),

    /** Returns the state and decision that a change would lead to. Nothing is stored. */
    preview: (token: string, body: RegistrationChange) =>
      by(token).post<ChangePreview>(`${own}/preview`, ChangePreviewSchema, body),

    /** Confirms an offered place. @throws {ProblemError} 409 once the offer has expired */
    acceptOffer: (token: string) =>
      by(token).post<OwnRegistration>(`${own}/acceptance`, OwnRegistrationSchema),

    /** Cancels the registration. Its place goes to the next person on the waiting list. */
    cancel: (token: string) =>
      by(token).post<OwnRegistration>(`${own}/withdrawal`, OwnRegistrationSchema),

    /** Returns everything stored about the person: registration, attendance and emails. */
    export: (token: string) => by(token).get<OwnData>(`${own}/data`, OwnDataSchema),

    /** Stores the passport details for a visa support letter and puts the request in review. */
    requestVisaLetter: (token: string, body: PassportDetails) =>
      by(token).put<OwnRegistration>(`${own}/visa-request`, OwnRegistrationSchema, body),
  }
}
