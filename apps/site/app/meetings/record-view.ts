import type { MeetingFile, PublicMeeting } from '@u4ssc/client/meetings'
import type { Document, MeetingDecision } from '@u4ssc/domain/meetings'
import type { Language } from '@u4ssc/domain'
import { languageOfText } from '../letters/localize'
import type { I18n } from '../i18n/i18n'

/** Objectives, outcomes, decisions and documents of a meeting. */
export interface RecordView {
  readonly objectives: readonly ObjectiveView[]
  readonly decisions: readonly DecisionRecord[]
  readonly papers: readonly DocumentView[]
}

interface ObjectiveView {
  readonly text: string
  readonly outcomes: readonly {
    readonly text: string
    readonly language: Language | null
    readonly papers: readonly DocumentView[]
  }[]
}

export interface DecisionRecord {
  readonly id: string
  /** Official number; `null` if it has none. */
  readonly number: string | null
  readonly item: string
  readonly result: string
  readonly language: Language | null
  readonly text: string
  readonly textLanguage: Language | null
  /** Agenda item, objective, responsible and due date, as far as stated. */
  readonly details: readonly string[]
  readonly papers: readonly DocumentView[]
}

/** A document in words. A restricted document is listed with the people who can open it. */
export interface DocumentView {
  readonly id: string
  readonly title: string
  /** Of the title. */
  readonly language: Language | null
  readonly detail: string
  /** For example "PDF"; "WEB" for a page. */
  readonly format: string
  readonly href: string | null
  /** The same document in other languages. */
  readonly otherLanguages: readonly { readonly language: string; readonly href: string }[]
}

/** @param files - uploaded files of the documents, to add size and date */
export function toRecordView(
  i18n: I18n,
  meeting: PublicMeeting,
  files: readonly MeetingFile[] = [],
): RecordView {
  const papers = papersOf(i18n, meeting, files)
  const named = (ids: readonly string[]) => papers.filter(({ id }) => ids.includes(id))
  return {
    objectives: meeting.objectives.map((text, index) => ({
      text,
      outcomes: meeting.outcomes
        .map((outcome, place) => ({
          ...outcome,
          language: languageOfText(i18n, meeting, ({ outcomes }) => outcomes?.[place]),
        }))
        .filter(({ objective }) => objective === index)
        .map(({ text: words, language, documents }) => ({
          text: words,
          language,
          papers: named(documents),
        })),
    })),
    decisions: meeting.decisions.map((decision) => {
      const { id, number, item, result, text, documents } = decision
      return {
        id,
        number: number ?? null,
        item,
        result: i18n.t(`meeting.decision-${result}`),
        language: languageOfText(i18n, meeting, (texts) => texts.decisions?.[id]?.item),
        text,
        textLanguage: languageOfText(i18n, meeting, (texts) => texts.decisions?.[id]?.text),
        details: detailsOf(i18n, meeting, decision),
        papers: named(documents),
      }
    }),
    papers,
  }
}

function detailsOf(
  i18n: I18n,
  { objectives }: PublicMeeting,
  { agendaItem, objective, responsible, dueOn }: MeetingDecision,
): string[] {
  const labelled = (label: string, value: string | undefined) =>
    value === undefined ? [] : [`${i18n.labelled(label)} ${i18n.isolate(value)}`]
  return [
    ...(agendaItem === undefined
      ? []
      : [i18n.t('meeting.decision-agenda-item', { number: agendaItem })]),
    ...labelled(i18n.t('meeting.objective'), objectives[objective ?? -1]),
    ...labelled(i18n.t('meeting.decision-responsible'), responsible),
    ...(dueOn ? labelled(i18n.t('meeting.decision-due'), i18n.longDate(dueOn)) : []),
  ]
}

function papersOf(
  i18n: I18n,
  meeting: PublicMeeting,
  files: readonly MeetingFile[],
): DocumentView[] {
  return meeting.documents
    .filter(({ access }) => access !== 'secretariat')
    .map((document) => {
      const file = files.find(({ url }) => url === document.url)
      const view = toDocumentView(i18n, document, meeting, file)
      if (document.access === 'public') return view
      const detail = `${view.detail} · ${i18n.t('meeting.document-for-registrants')}`
      return { ...view, detail, href: null, otherLanguages: [] }
    })
}

/**
 * Returns a document with a link, for people who can open it.
 *
 * @param file - its uploaded file, to add size and date
 */
export function toDocumentView(
  i18n: I18n,
  { id, title, kind, language, url, symbol, otherLanguages = [] }: Document,
  meeting: Pick<PublicMeeting, 'language' | 'localizations'>,
  file?: MeetingFile,
): DocumentView {
  const details = [
    symbol === '' ? null : (symbol ?? null),
    i18n.t(`meeting.document-${kind}`),
    language === null ? null : i18n.languageName(language),
    file?.pages ? i18n.t('meeting.document-pages', { count: file.pages }) : null,
    file ? i18n.fileSize(file.size) : null,
    file ? i18n.t('meeting.document-added', { date: i18n.longDate(file.uploadedAt) }) : null,
  ]
  return {
    id,
    title,
    language: languageOfText(i18n, meeting, ({ documents }) => documents?.[id]),
    detail: details.filter((part) => part !== null).join(' · '),
    format: formatOf(url),
    href: url,
    otherLanguages: otherLanguages.map((version) => ({
      language: i18n.languageName(version.language),
      href: version.url,
    })),
  }
}

/** Extensions have at most four characters. */
const FILE_NAME = /\.([a-z\d]{2,4})$/i

function formatOf(url: string): string {
  const extension = FILE_NAME.exec(new URL(url).pathname)?.[1]?.toUpperCase()
  return extension === undefined || extension.startsWith('HTM') ? 'WEB' : extension
}
