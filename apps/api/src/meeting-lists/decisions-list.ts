import type { RegisteredDecision } from '@u4ssc/client/meetings'
import type { Language } from '@u4ssc/domain'
import { describeDate, WORDINGS } from '@u4ssc/domain/words/languages'
import type { PrintedList } from '@u4ssc/documents/writing'
import { listMessages } from '@u4ssc/messages/lists'
import { toTable } from './columns'
import type { Columns } from './columns'

/** Returns the register of decisions. */
export async function decisionsList(
  decisions: readonly RegisteredDecision[],
  language: Language,
): Promise<PrintedList> {
  const { plainList } = await import('@u4ssc/documents/writing')
  const say = listMessages(language)
  return plainList({
    language,
    meeting: say('list.allMeetings'),
    heading: say('list.decisions'),
    ...toTable(columnsIn(language), decisions),
  })
}

function columnsIn(language: Language): Columns<RegisteredDecision> {
  const say = listMessages(language)
  const day = (date: string | null | undefined) =>
    date == null ? '' : describeDate(date, WORDINGS[language])
  const isOnScreenOnly = true
  return {
    number: { header: say('list.number'), cell: ({ decision }) => decision.number ?? '' },
    meeting: { header: say('list.meeting'), cell: ({ meeting }) => meeting.title },
    date: { header: say('list.date'), cell: ({ date }) => day(date) },
    agendaItem: {
      header: say('list.agendaItem'),
      cell: ({ decision }) => decision.agendaItem ?? '',
      isOnScreenOnly,
    },
    item: { header: say('list.item'), cell: ({ decision }) => decision.item },
    objective: {
      header: say('list.objective'),
      cell: ({ objective }) => objective ?? '',
      isOnScreenOnly,
    },
    result: {
      header: say('list.result'),
      cell: ({ decision }) => say(`list.result-${decision.result}`),
    },
    decision: { header: say('list.decision'), cell: ({ decision }) => decision.text },
    responsible: {
      header: say('list.responsible'),
      cell: ({ decision }) => decision.responsible ?? '',
    },
    dueOn: { header: say('list.dueOn'), cell: ({ decision }) => day(decision.dueOn) },
  }
}
