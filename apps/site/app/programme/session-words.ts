import type { PublishedMeeting } from '@u4ssc/client/meetings'
import type { Language } from '@u4ssc/domain'
import type { Session } from '@u4ssc/domain/meetings'
import { renderMarkdown } from '../i18n/render-markdown'
import { languageOfText } from '../letters/localize'
import type { I18n } from '../i18n/i18n'

/** A session in words. */
export interface SessionWords {
  readonly id: string
  readonly title: string
  readonly language: Language | null
  readonly kind: string
  readonly isBreak: boolean
  readonly isForDecision: boolean
  readonly room: string | null
  readonly people: readonly PersonView[]
  readonly documents: readonly LinkView[]
  /** Rendered Markdown; `null` without an abstract. */
  readonly abstract: string | null
  readonly abstractLanguage: Language | null
  readonly agenda: readonly AgendaItemView[]
  readonly isChosen: boolean
}

interface AgendaItemView {
  readonly number: string | null
  readonly title: string
  readonly language: Language | null
  readonly documents: readonly LinkView[]
}

interface LinkView {
  readonly title: string
  readonly language: Language | null
  readonly url: string
}

interface PersonView {
  readonly id: string
  readonly name: string
  /** Position and organization. */
  readonly details: string
  readonly role: string
}

/** Returns true for a document that is shown with an agenda item. */
function isOnAgenda({ agendaItems = [] }: Session, document: string): boolean {
  return agendaItems.some(({ documents }) => documents.includes(document))
}

/** Returns what is shown of a session besides its times. */
export function toSessionWords(
  i18n: I18n,
  session: Session,
  meeting: PublishedMeeting['meeting'],
): SessionWords {
  const { speakers, documents } = meeting
  const named = (ids: readonly string[]) =>
    documents
      .filter(({ id, access }) => access === 'public' && ids.includes(id))
      .map(({ id, title, url }) => ({
        ...{ title, url },
        language: languageOfText(i18n, meeting, (texts) => texts.documents?.[id]),
      }))
  return {
    id: session.id,
    title: session.title,
    language: languageOfText(i18n, meeting, ({ sessions }) => sessions?.[session.id]?.title),
    abstract: session.abstract ? renderMarkdown(session.abstract) : null,
    abstractLanguage: languageOfText(
      i18n,
      meeting,
      ({ sessions }) => sessions?.[session.id]?.abstract,
    ),
    agenda: (session.agendaItems ?? []).map(({ number, title, documents: ids }) => ({
      ...{ number, title },
      language: meeting.language,
      documents: named(ids),
    })),
    kind: i18n.t(`programme.kind-${session.kind}`),
    isBreak: session.kind === 'break',
    isForDecision: session.kind === 'approval',
    room: session.room,
    people: session.speakers.flatMap(({ speaker: id, role }): PersonView[] => {
      const speaker = speakers.find((one) => one.id === id)
      if (!speaker) return []
      const parts = [speaker.title, speaker.organization?.name ?? null]
      const details = parts.filter((part) => part !== null).join(', ')
      return [{ id, name: speaker.name, details, role: i18n.t(`programme.role-${role}`) }]
    }),
    documents: named(session.documents.filter((id) => !isOnAgenda(session, id))),
    isChosen: false,
  }
}
