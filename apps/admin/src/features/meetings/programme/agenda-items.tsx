import type { AgendaItem, Session } from '@u4ssc/domain'
import { FormField, RequiredField } from '../../../components/forms/form-field'
import { say } from '../../../components/language/say'
import { DocumentChoice } from '../documents/document-choice'
import { ItemList } from '../editor/item-list'
import { nullable } from '../nullable'
import type { ProgrammeActions } from './use-programme'

interface AgendaItemsProps {
  readonly session: Session
  readonly actions: ProgrammeActions
}

/** The agenda items of a session, with their documents. */
export function AgendaItems({ session, actions }: AgendaItemsProps) {
  return (
    <>
      <h3>{say('programme.agenda')}</h3>
      <ItemList
        items={session.agendaItems ?? []}
        keyOf={(_, index) => String(index)}
        nameOf={({ title }, index) => title || say('programme.agendaItem', { number: index + 1 })}
        none={say('programme.noAgenda')}
        add={say('programme.addAgendaItem')}
        create={(): AgendaItem => ({ number: null, title: '', documents: [] })}
        set={(agendaItems) => actions.change({ ...session, agendaItems })}
      >
        {(item, change) => (
          <>
            <FormField
              label={say('programme.agendaNumber')}
              value={item.number ?? ''}
              onChange={(event) => change({ number: nullable(event.target.value) })}
            />
            <RequiredField
              label={say('fact/title')}
              value={item.title}
              onChange={(event) => change({ title: event.target.value })}
            />
            <DocumentChoice chosen={item.documents} set={(documents) => change({ documents })} />
          </>
        )}
      </ItemList>
    </>
  )
}
