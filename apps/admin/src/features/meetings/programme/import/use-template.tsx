import { Button } from '../../../../components/button'
import { useFindIf } from '../../../../components/api/operations'
import { meetings } from '@u4ssc/client/contract'
import { moveProgramme } from '@u4ssc/domain/meetings'
import type { Meeting, Session } from '@u4ssc/domain'
import { describeDate } from '@u4ssc/domain/words/languages'
import { useState } from 'react'
import { SelectField } from '../../../../components/forms/select-field'
import { wording } from '../../../../components/language/language'
import { say } from '../../../../components/language/say'
import { useMeetings } from '../../../../subjects/registrations/queries'
import { useEditorContext } from '../../editor/editor'
import { inOrder, newId } from '../session-order'

/** Adds the sessions of another meeting, on the days of this one. */
export function UseTemplate() {
  const { meeting, edit } = useEditorContext()
  const { data: published = [] } = useMeetings()
  const [chosen, choose] = useState('')
  const [added, setAdded] = useState<number | null>(null)
  const { data: found } = useFindIf(chosen !== '', meetings.get, chosen)
  const template = found?.meeting
  const sessions = template ? sessionsFrom(template, meeting) : []
  const [first] = sessions
  return (
    <section aria-label={say('programme-import.template')}>
      <h3>{say('programme-import.template')}</h3>
      <p className="soft">{say('programme-import.templateHint')}</p>
      <div className="filters">
        <SelectField
          label={say('programme-import.from')}
          any={say('programme-import.choose')}
          options={published.map(({ slug, meeting: { title } }) => ({ value: slug, label: title }))}
          value={chosen}
          onChange={({ target }) => choose(target.value)}
        />
        <Button
          look="quiet"
          size="small"
          disabled={!first}
          onClick={() => {
            edit('programme template', (now) => ({
              ...now,
              programme: inOrder([...now.programme, ...sessions]),
            }))
            setAdded(sessions.length)
            choose('')
          }}
        >
          {say('programme-import.copy')}
        </Button>
      </div>
      {template?.programme.length === 0 && <p className="soft">{say('programme-import.empty')}</p>}
      {first && (
        <p>
          {say('programme-import.starts', {
            count: sessions.length,
            day: describeDate(first.date, wording),
          })}
        </p>
      )}
      <p role="status">{added !== null && say('programme-import.copied', { count: added })}</p>
    </section>
  )
}

/** Speakers and documents belong to the other meeting and are left out. */
function sessionsFrom(
  template: Pick<Meeting, 'programme' | 'schedule'>,
  { schedule }: Pick<Meeting, 'schedule'>,
): Session[] {
  const to = schedule.days.length > 0 ? schedule.days : template.schedule.days
  const moved = moveProgramme(template.programme, template.schedule.days, to)
  return inOrder(
    moved.map(({ agendaItems, ...session }) => ({
      ...session,
      ...(agendaItems && { agendaItems: agendaItems.map((item) => ({ ...item, documents: [] })) }),
      ...{ id: newId('session'), speakers: [], documents: [] },
    })),
  )
}
