import type { Language, Meeting } from '@u4ssc/domain'
import { LocalizationSchema } from '@u4ssc/domain/meetings'
import type { Localization } from '@u4ssc/domain/meetings'
import type { AdminMessage } from '@u4ssc/messages/admin'

/** A text of a meeting, and its translation in the texts of a language. */
export interface TranslatedText {
  readonly key: string
  readonly label: AdminMessage
  /** What the text belongs to, if not the meeting. */
  readonly of: string | null
  readonly original: string
  readonly isMarkdown: boolean
  readonly read: (texts: Localization) => string | undefined
  /** Returns the texts with a translation; `undefined` removes it. */
  readonly write: (texts: Localization, text: string | undefined) => object
}

/** Returns the texts of a meeting that can be translated; those that are empty are left out. */
export function textsOf(meeting: Meeting): TranslatedText[] {
  return [...ofMeeting(meeting), ...ofSessions(meeting), ...ofDocuments(meeting)].filter(
    ({ original }) => original.trim() !== '',
  )
}

const FIELDS = ['title', 'shortTitle', 'summary', 'description'] as const

function ofMeeting(meeting: Meeting): TranslatedText[] {
  return FIELDS.map((field) => ({
    ...{ key: field, label: `fact/${field}`, of: null },
    original: meeting[field] ?? '',
    isMarkdown: field === 'description',
    read: (texts) => texts[field],
    write: (texts, text) => ({ ...texts, [field]: text }),
  }))
}

const PARTS_OF_SESSION = [
  { part: 'title', label: 'fact/title' },
  { part: 'abstract', label: 'programme.abstract' },
] as const

function ofSessions({ programme }: Meeting): TranslatedText[] {
  return programme.flatMap((session) =>
    PARTS_OF_SESSION.map(({ part, label }): TranslatedText => ({
      ...{ key: `${session.id}/${part}`, label, of: session.title },
      original: session[part] ?? '',
      isMarkdown: part === 'abstract',
      read: ({ sessions }) => sessions?.[session.id]?.[part],
      write: (texts, text) => {
        const own = { ...texts.sessions?.[session.id], [part]: text }
        return { ...texts, sessions: { ...texts.sessions, [session.id]: own } }
      },
    })),
  )
}

function ofDocuments({ documents }: Meeting): TranslatedText[] {
  return documents.map(({ id, title }) => ({
    ...{ key: `document/${id}`, label: 'fact/title', of: title },
    original: title,
    isMarkdown: false,
    read: (texts) => texts.documents?.[id],
    write: (texts, text) => ({ ...texts, documents: { ...texts.documents, [id]: text } }),
  }))
}

/** Returns a meeting with a text in a language; an empty one is removed. */
export function translate(
  meeting: Meeting,
  language: Language,
  { write }: Pick<TranslatedText, 'write'>,
  text: string,
): Meeting {
  const { [language]: before = {}, ...others } = meeting.localizations
  const texts = withoutEmpty(write(before, text === '' ? undefined : text))
  const own = texts === undefined ? {} : { [language]: LocalizationSchema.parse(texts) }
  return { ...meeting, localizations: { ...others, ...own } }
}

/** Returns a record without what is empty in it; `undefined` if nothing is left. */
function withoutEmpty(record: object): object | undefined {
  const kept = Object.entries(record).flatMap(([key, value]: [string, unknown]) => {
    const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value)
    const own = isRecord ? withoutEmpty(value) : value
    return own === undefined ? [] : [[key, own] as const]
  })
  return kept.length === 0 ? undefined : Object.fromEntries(kept)
}

/** Returns how many of the texts are translated. */
export function countTranslated(texts: readonly TranslatedText[], own: Localization): number {
  return texts.filter(({ read }) => read(own) !== undefined).length
}
