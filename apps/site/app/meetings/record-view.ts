import type { PublicMeeting } from '@u4ssc/client'
import type { Words } from '../words/words'

/** What a meeting is for and what came of it: its objectives, decisions and papers. */
export interface RecordView {
  readonly objectives: readonly ObjectiveView[]
  readonly decisions: readonly DecisionRecord[]
  readonly papers: readonly PaperView[]
}

interface ObjectiveView {
  readonly text: string
  readonly outcomes: readonly { readonly text: string; readonly papers: readonly PaperView[] }[]
}

export interface DecisionRecord {
  readonly id: string
  readonly item: string
  readonly result: string
  readonly text: string
  readonly papers: readonly PaperView[]
}

/** A document, in words; who may not have it learns that it is there, and for whom. */
export interface PaperView {
  readonly id: string
  readonly title: string
  readonly detail: string
  readonly href: string | null
}

export function toRecordView(words: Words, meeting: PublicMeeting): RecordView {
  const papers = papersOf(words, meeting)
  const named = (ids: readonly string[]) => papers.filter(({ id }) => ids.includes(id))
  return {
    objectives: meeting.objectives.map((text, index) => ({
      text,
      outcomes: meeting.outcomes
        .filter(({ objective }) => objective === index)
        .map((outcome) => ({ text: outcome.text, papers: named(outcome.documents) })),
    })),
    decisions: meeting.decisions.map(({ id, item, result, text, documents }) => ({
      id,
      item,
      result: words.say(`meeting.decision-${result}`),
      text,
      papers: named(documents),
    })),
    papers,
  }
}

function papersOf(words: Words, { documents }: PublicMeeting): PaperView[] {
  return documents
    .filter(({ access }) => access !== 'secretariat')
    .map(({ id, title, kind, language, url, access }) => {
      const isOpen = access === 'public'
      const details = [
        words.say(`meeting.document-${kind}`),
        language === null ? null : words.languageName(language),
        isOpen ? null : words.say('meeting.document-for-registrants'),
      ]
      return {
        id,
        title,
        detail: details.filter((part) => part !== null).join(' · '),
        href: isOpen ? url : null,
      }
    })
}
