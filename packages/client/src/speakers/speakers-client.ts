import { NOTHING, pathOf } from '../http/index'
import type { Api } from '../http/index'
import type { List } from '../responses/index'
import { SpeakerContactsSchema } from './speaker-contacts'
import type { SpeakerContacts } from './speaker-contacts'
import { OwnSpeakingSchema, SpeakerInvitationListSchema, SpeakerInvitationSchema } from './speakers'
import type {
  BiographyRequest,
  OwnSpeaking,
  SpeakerAnswerRequest,
  SpeakerFileRequest,
  SpeakerInvitation,
  SpeakerInvitationQuery,
  SpeakerInvitationRequest,
  SpeakerMaterialDecision,
} from './speakers'

export interface SpeakersClient extends ReturnType<typeof speakersClient> {}

/** Returns the methods for invited speakers and what they upload. */
export function speakersClient(api: Api) {
  return {
    /** Returns the invited speakers of one meeting or of all, by name, with their uploads. */
    list: (query?: SpeakerInvitationQuery) =>
      api.get<List<SpeakerInvitation>>('/speaker-invitations', SpeakerInvitationListSchema, query),

    /**
     * Invites a speaker: creates a speaker page and emails its personal link.
     *
     * @throws {ProblemError} 409 if the speaker is already invited
     */
    create: (body: SpeakerInvitationRequest) =>
      api.post<SpeakerInvitation>('/speaker-invitations', SpeakerInvitationSchema, body),

    /** Revokes an invitation: deletes the speaker page. Uploads stay. */
    delete: (id: string) => api.delete(pathOf`/speaker-invitations/${id}`, NOTHING),

    /** Returns a photograph or slides that are accepted and published. */
    getFile: (id: string) => api.file(pathOf`/speaker-files/${id}`),

    /** Accepts an upload, or returns it with a reason that is emailed to the speaker. */
    decide: (material: string, body: SpeakerMaterialDecision) =>
      api.post<SpeakerInvitation>(
        pathOf`/speaker-materials/${material}/decision`,
        SpeakerInvitationSchema,
        body,
      ),

    /** Email addresses of speakers for notices; never public. */
    contacts: {
      get: (meeting: string) =>
        api.find<SpeakerContacts>(pathOf`/speaker-contacts/${meeting}`, SpeakerContactsSchema),

      update: (meeting: string, body: SpeakerContacts) =>
        api.put<SpeakerContacts>(pathOf`/speaker-contacts/${meeting}`, SpeakerContactsSchema, body),
    },

    own: ownSpeakingClient(api),
  }
}

/** For speakers, by the token of their personal link. */
function ownSpeakingClient(api: Api) {
  const own = '/speaker-invitations/own'
  const by = (token: string) => api.with('personal-link', token)
  return {
    /** Returns the sessions of the speaker, the answer given and the uploads. */
    get: (token: string) => by(token).get<OwnSpeaking>(own, OwnSpeakingSchema),

    /** Records whether the speaker will attend. */
    answer: (token: string, body: SpeakerAnswerRequest) =>
      by(token).put<OwnSpeaking>(`${own}/answer`, OwnSpeakingSchema, body),

    /** Sends a biography for review; an empty text removes the one that waits. */
    updateBiography: (token: string, body: BiographyRequest) =>
      by(token).put<OwnSpeaking>(`${own}/biography`, OwnSpeakingSchema, body),

    /** Photographs and slides. */
    files: {
      /** Sends a file for review. A photograph replaces the previous one. */
      create: (token: string, body: SpeakerFileRequest) =>
        by(token).post<OwnSpeaking>(`${own}/files`, OwnSpeakingSchema, body),

      /** @throws {ProblemError} 409 if the file was accepted */
      delete: (token: string, id: string) =>
        by(token).delete<OwnSpeaking>(own + pathOf`/files/${id}`, OwnSpeakingSchema),
    },
  }
}
