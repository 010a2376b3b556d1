import type { RegisteredDecision } from '@u4ssc/client/meetings'
import type { Language } from '@u4ssc/domain'
import { describeDate, WORDINGS } from '@u4ssc/domain/words/languages'
import type { PrintedList } from '@u4ssc/documents/writing'
import { listMessages } from '@u4ssc/messages/lists'
import { toTable } from './columns'
import type { Column } from './columns'

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

function columnsIn(language: Language): Column<RegisteredDecision>[] {
  const say = listMessages(language)
  const day = (date: string | null | undefined) =>
    date == null ? '' : describeDate(date, WORDINGS[language])
  const isOnScreenOnly = true
  return [
    { header: say('list.number'), cell: ({ decision }) => decision.number ?? '' },
    { header: say('list.meeting'), cell: ({ meeting }) => meeting.title },
    { header: say('list.date'), cell: ({ date }) => day(date) },
    {
      header: say('list.agendaItem'),
      cell: ({ decision }) => decision.agendaItem ?? '',
      isOnScreenOnly,
    },
    { header: say('list.item'), cell: ({ decision }) => decision.item },
    { header: say('list.objective'), cell: ({ objective }) => objective ?? '', isOnScreenOnly },
    { header: say('list.result'), cell: ({ decision }) => say(`list.result-${decision.result}`) },
    { header: say('list.decision'), cell: ({ decision }) => decision.text },
    { header: say('list.responsible'), cell: ({ decision }) => decision.responsible ?? '' },
    { header: say('list.dueOn'), cell: ({ decision }) => day(decision.dueOn) },
  ]
}
