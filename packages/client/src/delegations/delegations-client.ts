import type { DocumentRequest } from '../documents/documents'
import { NOTHING, pathOf } from '../http/index'
import type { Api } from '../http/index'
import { RegistrationDecisionOutcomeSchema } from '../registrations/registration-records'
import type {
  RegistrationDecision,
  RegistrationDecisionOutcome,
} from '../registrations/registration-records'
import type { List } from '../responses/index'
import {
  DelegationDetailSchema,
  DelegationListSchema,
  DelegationRecordSchema,
  NominationLettersSchema,
  OwnDelegationSchema,
} from './delegations'
import type {
  DelegateCreation,
  DelegationChange,
  DelegationCreation,
  DelegationDetail,
  DelegationRecord,
  FocalPointInvitation,
  NominationLetter,
  OwnDelegation,
} from './delegations'

export interface DelegationsClient extends ReturnType<typeof delegationsClient> {}

/** Returns the methods for delegations of countries and organizations. */
export function delegationsClient(api: Api) {
  return {
    /** Returns the delegations of a meeting, by country. */
    list: (meeting: string) =>
      api.get<List<DelegationRecord>>('/delegations', DelegationListSchema, { meeting }),

    /** Returns a delegation with its people, focal points and nomination letters. */
    get: (id: string) =>
      api.find<DelegationDetail>(pathOf`/delegations/${id}`, DelegationDetailSchema),

    /** Creates a delegation and emails its focal points a personal link. */
    create: (body: DelegationCreation) =>
      api.post<DelegationRecord>('/delegations', DelegationRecordSchema, body),

    /** Sets the maximum number of people and the head of a delegation. */
    update: (id: string, body: DelegationChange) =>
      api.put<DelegationDetail>(pathOf`/delegations/${id}`, DelegationDetailSchema, body),

    /** Registers a person, who counts towards the maximum of the delegation. */
    register: (id: string, body: DelegateCreation) =>
      api.post<DelegationDetail>(pathOf`/delegations/${id}/people`, DelegationDetailSchema, body),

    focalPoints: {
      /** Invites a focal point or a deputy and emails them a personal link. */
      create: (delegation: string, body: FocalPointInvitation) =>
        api.post<DelegationDetail>(
          pathOf`/delegations/${delegation}/focal-points`,
          DelegationDetailSchema,
          body,
        ),

      /** Removes a focal point. Their personal link stops working. */
      delete: (delegation: string, id: string) =>
        api.delete(pathOf`/delegations/${delegation}/focal-points/${id}`, NOTHING),
    },

    own: ownDelegationClient(api),
  }
}

/** For focal points, by the token of their personal link. */
function ownDelegationClient(api: Api) {
  const own = '/delegations/own'
  const by = (token: string) => api.with('personal-link', token)
  return {
    /** Returns the delegation that the focal point represents, with its people. */
    get: (token: string) => by(token).get<OwnDelegation>(own, OwnDelegationSchema),

    /** Approves, declines or reopens registrations of the delegation, each with its own result. */
    decide: (token: string, body: RegistrationDecision) =>
      by(token).post<RegistrationDecisionOutcome>(
        `${own}/decisions`,
        RegistrationDecisionOutcomeSchema,
        body,
      ),

    /** @throws {ProblemError} 409 if the delegation is full */
    register: (token: string, body: DelegateCreation) =>
      by(token).post<OwnDelegation>(`${own}/people`, OwnDelegationSchema, body),

    /**
     * Names the head of the delegation.
     *
     * @param head - ID of one of its people, or `null` for none
     */
    updateHead: (token: string, head: string | null) =>
      by(token).put<OwnDelegation>(`${own}/head`, OwnDelegationSchema, { head }),

    /** Nomination letters. */
    letters: {
      /** Uploads a nomination letter. Their number is limited. */
      create: (token: string, body: DocumentRequest) =>
        by(token).post<List<NominationLetter>>(`${own}/letters`, NominationLettersSchema, body),

      /** Deletes a nomination letter and its file. */
      delete: (token: string, id: string) =>
        by(token).delete(own + pathOf`/letters/${id}`, NOTHING),
    },
  }
}
