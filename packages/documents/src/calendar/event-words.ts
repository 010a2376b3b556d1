import type { Language } from '@u4ssc/domain'
import type { Meeting } from '@u4ssc/domain/meetings'

interface Words {
  readonly passcode: string
  readonly lastDayToRegister: string
  readonly cancelled: string
  readonly postponed: string
}

const WORDS: Readonly<Record<Language, Words>> = {
  ar: {
    passcode: 'رمز الدخول',
    lastDayToRegister: 'آخر يوم للتسجيل',
    cancelled: 'أُلغي',
    postponed: 'تأجّل',
  },
  en: {
    passcode: 'Passcode',
    lastDayToRegister: 'Last day to register',
    cancelled: 'Cancelled',
    postponed: 'Postponed',
  },
  es: {
    passcode: 'Código de acceso',
    lastDayToRegister: 'Último día de inscripción',
    cancelled: 'Cancelado',
    postponed: 'Aplazado',
  },
  fr: {
    passcode: 'Code d’accès',
    lastDayToRegister: 'Dernier jour d’inscription',
    cancelled: 'Annulé',
    postponed: 'Reporté',
  },
  ru: {
    passcode: 'Код доступа',
    lastDayToRegister: 'Последний день регистрации',
    cancelled: 'Отменено',
    postponed: 'Отложено',
  },
  zh: {
    passcode: '密码',
    lastDayToRegister: '注册截止日',
    cancelled: '已取消',
    postponed: '已推迟',
  },
}

/** Those asked for, or else those of the meeting. */
export function wordsFor(meeting: Meeting, language: Language | undefined): Words {
  return WORDS[language ?? meeting.language ?? 'en']
}

export function titleOf({ title, localizations }: Meeting, language: Language | undefined): string {
  return (language && localizations[language]?.title) ?? title
}

/** Not every calendar shows the status of an event, so that its title says it, too. */
export function withStatus(title: string, meeting: Meeting, language?: Language): string {
  if (meeting.status === 'convened') return title
  return `${wordsFor(meeting, language)[meeting.status]}: ${title}`
}

/** The place on site; an online meeting has none that everybody may know. */
export function venueOf({ venue, mode }: Meeting): string | null {
  if (!venue || mode === 'virtual') return null
  const parts = [venue.name, venue.city].filter((part) => part !== null && part !== '')
  return parts.length > 0 ? parts.join(', ') : null
}

interface Described {
  readonly url?: string | undefined
  readonly language?: Language | undefined
  readonly maySeeJoining: boolean
}

/** The letter that convenes it, its page, and how to join for those who may know. */
export function describeEvent(meeting: Meeting, { url, language, maySeeJoining }: Described) {
  const { passcode } = wordsFor(meeting, language)
  const rooms = maySeeJoining ? (meeting.joining?.rooms ?? []) : []
  const joining = rooms.flatMap((room) => [
    `${room.label}: ${room.url}`,
    ...(room.passcode === null ? [] : [`${passcode}: ${room.passcode}`]),
    ...room.telephones,
  ])
  return [meeting.convenedBy.join('; '), url ?? meeting.website ?? '', ...joining]
    .filter((line) => line !== '')
    .join('\n')
}
