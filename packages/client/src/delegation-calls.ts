import { z } from 'zod'
import {
  DelegationDetailSchema,
  DelegationListSchema,
  DelegationRecordSchema,
  NominationLettersSchema,
  OwnDelegationSchema,
  RegistrationDecisionOutcomeSchema,
} from './contract/index'
import type {
  DelegateCreation,
  DelegationChange,
  DelegationCreation,
  DocumentRequest,
  FocalPointInvitation,
  RegistrationDecision,
} from './contract/index'
import { find, send, withHeader } from './send'
import type { Connection } from './send'

const NOTHING = z.undefined()

/** Calls for delegations, for the secretariat and for focal points by their links. */
export function delegationCalls(api: Connection) {
  return { ...deskCalls(api), ...focalPointCalls(api) }
}

function deskCalls(api: Connection) {
  const all = '/v1/delegations'
  const of = (id: string) => `${all}/${encodeURIComponent(id)}`
  const answer = DelegationDetailSchema
  return {
    listDelegations: (meeting: string) =>
      send(api, { method: 'GET', path: all, query: { meeting }, answer: DelegationListSchema }),
    createDelegation: (body: DelegationCreation) =>
      send(api, { method: 'POST', path: all, body, answer: DelegationRecordSchema }),
    findDelegation: (id: string) => find(api, { method: 'GET', path: of(id), answer }),
    changeDelegation: (id: string, body: DelegationChange) =>
      send(api, { method: 'PUT', path: of(id), body, answer }),
    inviteFocalPoint: (id: string, body: FocalPointInvitation) =>
      send(api, { method: 'POST', path: `${of(id)}/focal-points`, body, answer }),
    revokeFocalPoint: (id: string, focalPoint: string) =>
      send(api, {
        method: 'DELETE',
        path: `${of(id)}/focal-points/${encodeURIComponent(focalPoint)}`,
        answer: NOTHING,
      }),
    registerForDelegation: (id: string, body: DelegateCreation) =>
      send(api, { method: 'POST', path: `${of(id)}/people`, body, answer }),
  }
}

function focalPointCalls(api: Connection) {
  const own = '/v1/delegations/own'
  const by = (token: string) => withHeader(api, 'personal-link', token)
  const answer = OwnDelegationSchema
  return {
    ownDelegation: (token: string) => send(by(token), { method: 'GET', path: own, answer }),
    decideOwnDelegation: (token: string, body: RegistrationDecision) =>
      send(by(token), {
        method: 'POST',
        path: `${own}/decisions`,
        body,
        answer: RegistrationDecisionOutcomeSchema,
      }),
    registerDelegate: (token: string, body: DelegateCreation) =>
      send(by(token), { method: 'POST', path: `${own}/people`, body, answer }),
    /** @param head - ID of one of its people, or `null` for none */
    nameOwnHead: (token: string, head: string | null) =>
      send(by(token), { method: 'PUT', path: `${own}/head`, body: { head }, answer }),
    addNominationLetter: (token: string, body: DocumentRequest) =>
      send(by(token), {
        method: 'POST',
        path: `${own}/letters`,
        body,
        answer: NominationLettersSchema,
      }),
    removeNominationLetter: (token: string, letter: string) =>
      send(by(token), {
        method: 'DELETE',
        path: `${own}/letters/${encodeURIComponent(letter)}`,
        answer: NOTHING,
      }),
  }
}
