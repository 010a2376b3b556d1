import type { RegisteredDecision } from '@u4ssc/client/meetings'
import type { Language } from '@u4ssc/domain'
import { describeDate, WORDINGS } from '@u4ssc/domain/words/languages'
import type { PrintedList } from '@u4ssc/documents/writing'
import { listMessages } from '@u4ssc/messages/lists'

const COLUMNS = [
  'number',
  'meeting',
  'date',
  'agendaItem',
  'item',
  'objective',
  'result',
  'decision',
  'responsible',
  'dueOn',
] as const

/** The columns that fit on paper. */
const PRINTED = ['number', 'meeting', 'date', 'item', 'result', 'decision', 'responsible', 'dueOn']

/** Returns the register of decisions. */
export async function decisionsList(
  decisions: readonly RegisteredDecision[],
  language: Language,
): Promise<PrintedList> {
  const { plainList } = await import('@u4ssc/documents/writing')
  const say = listMessages(language)
  const day = (date: string | null | undefined) =>
    date == null ? '' : describeDate(date, WORDINGS[language])
  return plainList({
    language,
    meeting: say('list.allMeetings'),
    heading: say('list.decisions'),
    table: {
      columnHeaders: COLUMNS.map((column) => say(`list.${column}`)),
      rows: decisions.map(({ meeting, date, objective, decision }) => [
        decision.number ?? '',
        meeting.title,
        day(date),
        decision.agendaItem ?? '',
        decision.item,
        objective ?? '',
        say(`list.result-${decision.result}`),
        decision.text,
        decision.responsible ?? '',
        day(decision.dueOn),
      ]),
    },
    printedColumns: PRINTED.map((name) => COLUMNS.findIndex((column) => column === name)),
  })
}
