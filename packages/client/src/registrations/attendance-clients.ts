import { NOTHING, pathOf } from '../http/index'
import type { Api } from '../http/index'
import { CheckInListSchema, CheckInOutcomesSchema } from './check-ins'
import type { CheckInList, CheckInOutcomes, CheckIns } from './check-ins'
import { OfficialDocumentCheckSchema, VisaRequestListSchema } from './official-documents'
import type { OfficialDocumentCheck, VisaDecision, VisaRequestList } from './official-documents'
import type { DecisionFileQuery, MeetingList, MeetingListQuery } from './meeting-lists'
import { ParticipantListSchema } from './registrations'
import type { ParticipantList } from './registrations'

export interface CertificatesClient extends ReturnType<typeof certificatesClient> {}
export interface CheckInsClient extends ReturnType<typeof checkInsClient> {}
export interface MeetingListsClient extends ReturnType<typeof meetingListsClient> {}
export interface ParticipantsClient extends ReturnType<typeof participantsClient> {}
export interface VisaRequestsClient extends ReturnType<typeof visaRequestsClient> {}

/** Returns the method for the public list of participants. */
export function participantsClient(api: Api) {
  return {
    /**
     * Returns the participants who agreed to be named.
     *
     * @param token - of the personal link of a confirmed person; includes the names shown to
     *   participants
     */
    list: (meeting: string, token?: string) =>
      api
        .with('personal-link', token)
        .get<ParticipantList>(pathOf`/participants/${meeting}`, ParticipantListSchema),
  }
}

/** Returns the methods for lists as files. */
export function meetingListsClient(api: Api) {
  return {
    /**
     * Returns a list of a meeting as a Word, PDF, Excel or CSV file. Every download is recorded in
     * the audit log.
     *
     * @throws {ProblemError} 422 for a PDF with characters that the fonts do not cover
     */
    download: (meeting: string, list: MeetingList, query: MeetingListQuery) =>
      api.file(pathOf`/lists/${meeting}/${list}`, query),

    /** Returns the register of decisions as a Word, PDF, Excel or CSV file. */
    downloadDecisions: (query: DecisionFileQuery) => api.file('/decisions/file', query),
  }
}

/** Returns the methods for a check-in desk. */
export function checkInsClient(api: Api) {
  return {
    /** Returns the confirmed registrations with their codes, and who has checked in so far. */
    list: (meeting: string) =>
      api.get<CheckInList>(pathOf`/check-ins/${meeting}`, CheckInListSchema),

    /** Records attendance, with a result per code. Sending it again has no further effect. */
    create: (meeting: string, body: CheckIns) =>
      api.post<CheckInOutcomes>(pathOf`/check-ins/${meeting}`, CheckInOutcomesSchema, body),
  }
}

/** Returns the method for certificates and visa support letters. */
export function certificatesClient(api: Api) {
  return {
    /** Returns what the genuine document with this code states; `undefined` if there is none. */
    verify: (code: string) =>
      api.find<OfficialDocumentCheck>(pathOf`/certificates/${code}`, OfficialDocumentCheckSchema),
  }
}

/** Returns the methods for requests for visa support letters. */
export function visaRequestsClient(api: Api) {
  return {
    /** Returns the requests of a meeting, oldest first. */
    list: (meeting: string) =>
      api.get<VisaRequestList>('/visa-requests', VisaRequestListSchema, { meeting }),

    /** Approves or declines a request and notifies the person by email. */
    decide: (registration: string, body: VisaDecision) =>
      api.post(pathOf`/visa-requests/${registration}/decision`, NOTHING, body),
  }
}
