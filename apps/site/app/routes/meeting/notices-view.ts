import type { MeetingNotices, NoticeLevel } from '@u4ssc/client/emails'
import { LANGUAGES } from '@u4ssc/domain'
import type { Language } from '@u4ssc/domain'
import { secondsBetween } from '../../i18n/dates'
import type { I18n } from '../../i18n/i18n'

/** A notice of the secretariat on the meeting page. */
export interface NoticeView {
  readonly id: string
  readonly level: NoticeLevel
  readonly levelWords: string
  /** An instant, RFC 3339. */
  readonly on: string
  readonly subject: string
  readonly text: string
  readonly language: Language
}

export interface NoticesView {
  /** Those since the start of the day on which the meeting takes place. */
  readonly today: readonly NoticeView[]
  /** The newest notice, and the urgent ones until the meeting ends. */
  readonly current: readonly NoticeView[]
  readonly earlier: readonly NoticeView[]
}

interface Meeting {
  /** Its language, for readers of a language without a text. */
  readonly own: Language | null
  readonly hasEnded: boolean
  /** Start of the day, if it takes place today; an instant. */
  readonly start: string | null
}

export function toNoticesView(
  i18n: I18n,
  { items }: MeetingNotices,
  { own, hasEnded, start }: Meeting,
): NoticesView {
  const views = items.flatMap(({ id, level, publishedAt: on, words }): NoticeView[] => {
    const language = [i18n.language, own, ...LANGUAGES].find((one) => one && words[one])
    const said = language ? words[language] : undefined
    if (!language || !said) return []
    const levelWords = i18n.t(`meeting.notice-${level}`)
    return [{ id, level, levelWords, on, subject: said.subject ?? '', text: said.text, language }]
  })
  const isOfToday = ({ on }: NoticeView) => start !== null && secondsBetween(start, on) >= 0
  const before = views.filter((view) => !isOfToday(view))
  const isCurrent = ({ level }: NoticeView, index: number) =>
    !hasEnded && (index === 0 || level === 'urgent')
  return {
    today: views.filter(isOfToday),
    current: before.filter(isCurrent),
    earlier: before.filter((view, index) => !isCurrent(view, index)),
  }
}
