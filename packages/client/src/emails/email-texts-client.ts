import { pathOf } from '../http/index'
import type { Api } from '../http/index'
import { EmailTextListSchema, EmailTextSchema } from './email-texts'
import type {
  EmailText,
  EmailTextChange,
  EmailTextKind,
  EmailTextList,
  EmailTextPreview,
} from './email-texts'
import { EmailContentSchema } from './notices'
import type { EmailContent } from './notices'

export interface EmailTextsClient extends ReturnType<typeof emailTextsClient> {}

/** Returns the methods for the texts of each kind of email, for all meetings or for one. */
export function emailTextsClient(api: Api) {
  return {
    /** Returns the kinds of email with the languages of their texts, of one meeting or of all. */
    list: (meeting?: string) =>
      api.get<EmailTextList>('/email-texts', EmailTextListSchema, { meeting }),

    /** Returns the text of a kind of email with its defaults, of one meeting or of all. */
    get: (kind: EmailTextKind, meeting?: string) =>
      api.get<EmailText>(pathOf`/email-texts/${kind}`, EmailTextSchema, { meeting }),

    /**
     * Replaces the text of a kind of email for all meetings without their own.
     *
     * @throws {ProblemError} 409 if somebody else changed it since `body.version`, 422 with the field
     *   of an unknown placeholder
     */
    update: (kind: EmailTextKind, body: EmailTextChange) =>
      api.put<EmailText>(pathOf`/email-texts/${kind}`, EmailTextSchema, body),

    /** Like `update`, for one meeting. */
    updateForMeeting: (meeting: string, kind: EmailTextKind, body: EmailTextChange) =>
      api.put<EmailText>(pathOf`/meetings/${meeting}/email-texts/${kind}`, EmailTextSchema, body),

    /** Returns the email as one person gets it, with a text that need not be saved. */
    preview: (kind: EmailTextKind, body: EmailTextPreview) =>
      api.post<EmailContent>(pathOf`/email-texts/${kind}/preview`, EmailContentSchema, body),
  }
}
