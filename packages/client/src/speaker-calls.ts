import { z } from 'zod'
import {
  OwnSpeakingSchema,
  SpeakerInvitationListSchema,
  SpeakerInvitationSchema,
} from './contract/index'
import type {
  BiographyRequest,
  SpeakerAnswerRequest,
  SpeakerFileRequest,
  SpeakerInvitationQuery,
  SpeakerInvitationRequest,
  SpeakerMaterialDecision,
} from './contract/index'
import { send, withHeader } from './send'
import type { Connection } from './send'

/** Calls for speaker pages, for the secretariat and for speakers. */
export function speakerCalls(api: Connection) {
  return { ...deskCalls(api), ...ownCalls(api) }
}

function deskCalls(api: Connection) {
  const all = '/v1/speaker-invitations'
  const answer = SpeakerInvitationSchema
  return {
    listSpeakerInvitations: (query: SpeakerInvitationQuery = {}) =>
      send(api, { method: 'GET', path: all, query, answer: SpeakerInvitationListSchema }),
    inviteSpeaker: (body: SpeakerInvitationRequest) =>
      send(api, { method: 'POST', path: all, body, answer }),
    revokeSpeakerInvitation: (id: string) =>
      send(api, {
        method: 'DELETE',
        path: `${all}/${encodeURIComponent(id)}`,
        answer: z.undefined(),
      }),
    decideSpeakerMaterial: (id: string, body: SpeakerMaterialDecision) =>
      send(api, {
        method: 'POST',
        path: `/v1/speaker-materials/${encodeURIComponent(id)}/decision`,
        body,
        answer,
      }),
  }
}

function ownCalls(api: Connection) {
  const own = '/v1/speaker-invitations/own'
  const by = (token: string) => withHeader(api, 'personal-link', token)
  const answer = OwnSpeakingSchema
  return {
    ownSpeaking: (token: string) => send(by(token), { method: 'GET', path: own, answer }),
    answerAsSpeaker: (token: string, body: SpeakerAnswerRequest) =>
      send(by(token), { method: 'PUT', path: `${own}/answer`, body, answer }),
    writeOwnBiography: (token: string, body: BiographyRequest) =>
      send(by(token), { method: 'PUT', path: `${own}/biography`, body, answer }),
    addOwnSpeakerFile: (token: string, body: SpeakerFileRequest) =>
      send(by(token), { method: 'POST', path: `${own}/files`, body, answer }),
    removeOwnSpeakerFile: (token: string, id: string) =>
      send(by(token), {
        method: 'DELETE',
        path: `${own}/files/${encodeURIComponent(id)}`,
        answer,
      }),
  }
}
