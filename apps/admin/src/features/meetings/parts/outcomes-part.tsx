import { MeetingDecisionSchema } from '@u4ssc/domain'
import type { MeetingDecision, Outcome } from '@u4ssc/domain'
import { FormField } from '../../../components/forms/form-field'
import { say } from '../../../components/language/say'
import { SelectField } from '../../../components/forms/select-field'
import { TextField } from '../../../components/forms/text-field'
import { Panel } from '../../../components/panel'
import { DocumentChoice } from '../documents/document-choice'
import { ReportDocuments } from '../documents/report-documents'
import { ItemList, ItemRows } from '../editor/item-list'
import { useEditorContext, useField } from '../editor/editor'
import { newId } from '../programme/session-order'

const { result: ResultSchema } = MeetingDecisionSchema.shape
const RESULTS = ResultSchema.options.map((value) => ({
  value,
  label: say(`outcomes.result-${value}`),
}))

/** The outcome of each objective, the decisions, and the minutes and reports. */
export function OutcomesPart() {
  const { value: decisions, set } = useField('decisions')
  return (
    <>
      <Panel title={say('outcomes.title')}>
        <OutcomeList />
      </Panel>
      <Panel title={say('fact/decisions')}>
        <ItemList
          items={decisions}
          keyOf={({ id }) => id}
          nameOf={({ item }, index) => item || say('outcomes.decision', { number: index + 1 })}
          rowOf={({ number, item, result, responsible }) => ({
            about: [number, say(`outcomes.result-${result}`), responsible],
            problem: missingItem(item),
          })}
          none={say('outcomes.noDecisions')}
          add={say('outcomes.add')}
          create={newDecision}
          set={(items) => set(items)}
        >
          {(decision, change) => <DecisionFields decision={decision} change={change} />}
        </ItemList>
      </Panel>
      <ReportDocuments />
    </>
  )
}

/** A row for each objective, which opens the form of its outcome. */
function OutcomeList() {
  const { meeting } = useEditorContext()
  const { value: outcomes, set } = useField('outcomes')
  function setOutcome(next: Outcome) {
    const others = outcomes.filter(({ objective }) => objective !== next.objective)
    const isEmpty = next.text === '' && next.documents.length === 0
    const all = isEmpty ? others : [...others, next]
    set(all.sort((one, other) => one.objective - other.objective))
  }
  if (meeting.objectives.length === 0)
    return <p className="empty">{say('outcomes.noObjectives')}</p>
  const items = meeting.objectives.map((name, objective) => {
    const empty = { objective, text: '', documents: [] }
    return { name, outcome: outcomes.find((one) => one.objective === objective) ?? empty }
  })
  return (
    <ItemRows
      items={items}
      keyOf={({ outcome }) => String(outcome.objective)}
      nameOf={({ name }) => name}
      aboutOf={({ outcome }) => [outcome.text]}
    >
      {({ outcome }) => <OutcomeFields outcome={outcome} set={setOutcome} />}
    </ItemRows>
  )
}

function OutcomeFields(props: {
  readonly outcome: Outcome
  readonly set: (outcome: Outcome) => void
}) {
  const { outcome, set } = props
  return (
    <>
      <TextField
        label={say('outcomes.outcome')}
        hint={say('outcomes.hint')}
        problem={undefined}
        value={outcome.text}
        onChange={(event) => set({ ...outcome, text: event.target.value })}
      />
      <DocumentChoice
        chosen={outcome.documents}
        set={(documents) => set({ ...outcome, documents })}
      />
    </>
  )
}

function newDecision(): MeetingDecision {
  return { id: newId('decision'), item: '', result: 'approved', text: '', documents: [] }
}

function missingItem(item: string): string | undefined {
  return item.trim() === '' ? say('field.problem-required') : undefined
}

function DecisionFields(props: {
  readonly decision: MeetingDecision
  readonly change: (part: Partial<MeetingDecision>) => void
}) {
  const { decision, change } = props
  const { objectives } = useEditorContext().meeting
  return (
    <div className="columns">
      <FormField
        label={say('outcomes.number')}
        hint={say('outcomes.numberHint')}
        maxLength={100}
        value={decision.number ?? ''}
        onChange={({ target }) => change({ number: target.value })}
      />
      <FormField
        label={say('outcomes.item')}
        value={decision.item}
        problem={missingItem(decision.item)}
        onChange={(event) => change({ item: event.target.value })}
      />
      <SelectField
        label={say('outcomes.result')}
        options={RESULTS}
        value={decision.result}
        onChange={(event) => change({ result: ResultSchema.parse(event.target.value) })}
      />
      <SelectField
        label={say('outcomes.objective')}
        any={say('outcomes.noObjective')}
        options={objectives.map((text, at) => ({ value: String(at), label: text }))}
        value={decision.objective == null ? '' : String(decision.objective)}
        onChange={({ target }) =>
          change({ objective: target.value === '' ? null : Number(target.value) })
        }
      />
      <FormField
        label={say('outcomes.agendaItem')}
        maxLength={100}
        value={decision.agendaItem ?? ''}
        onChange={({ target }) => change({ agendaItem: target.value })}
      />
      <FormField
        label={say('outcomes.responsible')}
        maxLength={300}
        value={decision.responsible ?? ''}
        onChange={({ target }) => change({ responsible: target.value })}
      />
      <FormField
        label={say('outcomes.dueOn')}
        type="date"
        value={decision.dueOn ?? ''}
        onChange={({ target }) => change({ dueOn: target.value === '' ? null : target.value })}
      />
      <TextField
        label={say('outcomes.text')}
        hint={say('outcomes.textHint')}
        problem={undefined}
        value={decision.text}
        onChange={(event) => change({ text: event.target.value })}
      />
      <DocumentChoice chosen={decision.documents} set={(documents) => change({ documents })} />
    </div>
  )
}
