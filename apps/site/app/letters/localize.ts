import type { PublicMeeting } from '@u4ssc/client/meetings'
import type { Language } from '@u4ssc/domain'
import type { I18n } from '../i18n/i18n'

interface Localized {
  readonly meeting: PublicMeeting
  /** Language of the title and the objectives; `null` if unknown. */
  readonly language: Language | null
}

type Texts = NonNullable<PublicMeeting['localizations'][Language]>

/** Returns a meeting with its texts in the language of the page, otherwise as in the circular. */
export function localize(i18n: I18n, meeting: PublicMeeting): Localized {
  const texts = meeting.localizations[i18n.language] ?? {}
  const { title, shortTitle, objectives, organizers, summary, description } = texts
  return {
    language: languageOfText(i18n, meeting, () => title),
    meeting: {
      ...meeting,
      title: title ?? meeting.title,
      shortTitle: title === undefined ? meeting.shortTitle : (shortTitle ?? null),
      objectives: objectives ?? meeting.objectives,
      organizers: organizers ?? meeting.organizers,
      ...(summary !== undefined && { summary }),
      ...(description !== undefined && { description }),
      programme: meeting.programme.map((session) => {
        const own = texts.sessions?.[session.id]
        return {
          ...session,
          title: own?.title ?? session.title,
          ...(own?.abstract !== undefined && { abstract: own.abstract }),
        }
      }),
      documents: meeting.documents.map((document) => ({
        ...document,
        title: texts.documents?.[document.id] ?? document.title,
      })),
      outcomes: meeting.outcomes.map((outcome, index) => ({
        ...outcome,
        text: texts.outcomes?.[index] ?? outcome.text,
      })),
      decisions: meeting.decisions.map((decision) => ({
        ...decision,
        item: texts.decisions?.[decision.id]?.item ?? decision.item,
        text: texts.decisions?.[decision.id]?.text ?? decision.text,
      })),
    },
  }
}

/**
 * Returns the language of a text of a meeting: that of the page if it is translated, otherwise that
 * of the circular.
 */
export function languageOfText(
  i18n: I18n,
  { language, localizations }: Pick<PublicMeeting, 'language' | 'localizations'>,
  find: (texts: Texts) => string | undefined,
): Language | null {
  return find(localizations[i18n.language] ?? {}) === undefined ? language : i18n.language
}
