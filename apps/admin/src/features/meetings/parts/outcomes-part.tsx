import { MeetingDecisionSchema } from '@u4ssc/domain'
import type { MeetingDecision, Outcome } from '@u4ssc/domain'
import { FormField } from '../../../components/forms/form-field'
import { say } from '../../../components/language/say'
import { SelectField } from '../../../components/forms/select-field'
import { TextField } from '../../../components/forms/text-field'
import { DocumentChoice } from '../documents/document-choice'
import { ReportDocuments } from '../documents/report-documents'
import { ItemList } from '../editor/item-list'
import { useEditorContext, useField } from '../editor/editor'
import { newId } from '../programme/session-order'

const { result: ResultSchema } = MeetingDecisionSchema.shape
const RESULTS = ResultSchema.options.map((value) => ({
  value,
  label: say(`outcomes.result-${value}`),
}))

/** The outcome of each objective, the decisions, and the minutes and reports. */
export function OutcomesPart() {
  const { meeting, mayEdit } = useEditorContext()
  const { value: outcomes, set } = useField('outcomes')
  const { value: decisions, set: setDecisions } = useField('decisions')
  function setOutcome(objective: number, part: Partial<Outcome>) {
    const now = outcomes.find((outcome) => outcome.objective === objective)
    const next = { objective, text: '', documents: [], ...now, ...part }
    const others = outcomes.filter((outcome) => outcome.objective !== objective)
    const isEmpty = next.text === '' && next.documents.length === 0
    const all = isEmpty ? others : [...others, next]
    set(all.sort((one, other) => one.objective - other.objective))
  }
  return (
    <>
      <h2>{say('outcomes.title')}</h2>
      {meeting.objectives.length === 0 && <p className="empty">{say('outcomes.noObjectives')}</p>}
      <ol className="items">
        {meeting.objectives.map((text, objective) => {
          const outcome = outcomes.find((one) => one.objective === objective)
          return (
            <li key={objective}>
              <fieldset disabled={!mayEdit}>
                <legend>{text}</legend>
                <TextField
                  label={say('outcomes.outcome')}
                  hint={say('outcomes.hint')}
                  problem={undefined}
                  value={outcome?.text ?? ''}
                  onChange={(event) => setOutcome(objective, { text: event.target.value })}
                />
                <DocumentChoice
                  chosen={outcome?.documents ?? []}
                  set={(documents) => setOutcome(objective, { documents })}
                />
              </fieldset>
            </li>
          )
        })}
      </ol>
      <h2>{say('fact/decisions')}</h2>
      <ItemList
        items={decisions}
        keyOf={({ id }) => id}
        nameOf={({ item }, index) => item || say('outcomes.decision', { number: index + 1 })}
        none={say('outcomes.noDecisions')}
        add={say('outcomes.add')}
        create={newDecision}
        set={(items) => setDecisions(items)}
      >
        {(decision, change) => <DecisionFields decision={decision} change={change} />}
      </ItemList>
      <ReportDocuments />
    </>
  )
}

function newDecision(): MeetingDecision {
  return { id: newId('decision'), item: '', result: 'approved', text: '', documents: [] }
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
        problem={decision.item.trim() === '' ? say('field.problem-required') : undefined}
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
