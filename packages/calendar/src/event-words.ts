import { assertLanguage, type Language } from '@u4ssc/domain'
import type { Meeting, MeetingFacts } from '@u4ssc/domain/meetings'

interface Words {
  readonly passcode: string
  readonly registrationCloses: string
  readonly cancelled: string
  readonly postponed: string
}

const WORDS: Readonly<Record<Language, Words>> = {
  ar: {
    passcode: 'رمز الدخول',
    registrationCloses: 'إغلاق باب التسجيل',
    cancelled: 'ملغى',
    postponed: 'مؤجَّل',
  },
  en: {
    passcode: 'Passcode',
    registrationCloses: 'Registration closes',
    cancelled: 'Cancelled',
    postponed: 'Postponed',
  },
  es: {
    passcode: 'Código de acceso',
    registrationCloses: 'Cierre de la inscripción',
    cancelled: 'Cancelada',
    postponed: 'Aplazada',
  },
  fr: {
    passcode: 'Code d’accès',
    registrationCloses: 'Clôture des inscriptions',
    cancelled: 'Annulée',
    postponed: 'Reportée',
  },
  ru: {
    passcode: 'Код доступа',
    registrationCloses: 'Закрытие регистрации',
    cancelled: 'Отменено',
    postponed: 'Отложено',
  },
  zh: {
    passcode: '会议密码',
    registrationCloses: '注册截止',
    cancelled: '已取消',
    postponed: '已推迟',
  },
}

/** The facts of a meeting that a calendar has, each complete. */
export type EventMeeting = Pick<Meeting, EventFact>

type EventFact =
  | 'convenedBy'
  | 'id'
  | 'joining'
  | 'language'
  | 'localizations'
  | 'mode'
  | 'schedule'
  | 'status'
  | 'title'
  | 'venue'
  | 'website'

/** A `Meeting`, or what a calendar needs of one: its id, title and schedule, and what else is known. */
export interface CalendarMeeting extends Pick<MeetingFacts, EventFact> {
  readonly title: string
  readonly schedule: NonNullable<MeetingFacts['schedule']>
}

/**
 * Returns the words in the given language, or else in the language of the meeting.
 *
 * @throws RangeError for a language without words
 */
export function wordsFor(
  meeting: Pick<Meeting, 'language'>,
  language: Language | undefined,
): Words {
  if (language !== undefined) assertLanguage(language, 'options.language')
  return WORDS[language ?? meeting.language ?? 'en']
}

/** Returns the title of a meeting in a language, or the original title. */
export function titleOf(
  { title, localizations }: EventMeeting,
  language: Language | undefined,
): string {
  return (language && localizations[language]?.title) ?? title
}

/**
 * Returns the title with the status of the meeting, because not every calendar shows the status.
 */
export function withStatus(title: string, meeting: EventMeeting, language?: Language): string {
  if (meeting.status === 'convened') return title
  return `${wordsFor(meeting, language)[meeting.status]}: ${title}`
}

/** Returns the venue, or `null` for a virtual meeting. */
export function venueOf({ venue, mode }: EventMeeting): string | null {
  if (!venue || mode === 'virtual') return null
  const parts = [venue.name, venue.city].filter((part) => part !== null && part !== '')
  return parts.length > 0 ? parts.join(', ') : null
}

interface Described {
  readonly url?: string | undefined
  readonly language?: Language | undefined
  readonly includesJoining: boolean
}

/** Returns the event description: circular, meeting page and, if allowed, joining details. */
export function describeEvent(
  meeting: EventMeeting,
  { url, language, includesJoining }: Described,
) {
  const { passcode } = wordsFor(meeting, language)
  const rooms = includesJoining ? (meeting.joining?.rooms ?? []) : []
  const joining = rooms.flatMap((room) => [
    `${room.label}: ${room.url}`,
    ...(room.passcode === null ? [] : [`${passcode}: ${room.passcode}`]),
    ...room.telephones,
  ])
  return [meeting.convenedBy.join('; '), url ?? meeting.website ?? '', ...joining]
    .filter((line) => line !== '')
    .join('\n')
}
