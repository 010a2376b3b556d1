import { ParticipantGroupSchema, PolicyConditionSchema } from '@u4ssc/domain'
import type { PolicyClause, PolicyCondition } from '@u4ssc/domain'
import { FormField } from '../../../components/forms/form-field'
import { say } from '../../../components/language/say'
import { SelectField } from '../../../components/forms/select-field'
import { Panel } from '../../../components/panel'
import { ItemList } from '../editor/item-list'
import { EligibilityTester } from '../components/eligibility-tester'
import { useField } from '../editor/editor'
import { nullable } from '../nullable'

const GROUPS = ParticipantGroupSchema.options
const { kind: ConditionSchema } = PolicyConditionSchema.shape
const CONDITIONS = ConditionSchema.options.map((value) => ({
  value,
  label: say(`participation.condition-${value}`),
}))

/** The eligibility rules, each group with its paragraph, and a tester. */
export function ParticipationPart() {
  const { value: policy, set, mayEdit } = useField('participation')
  const setClause = (kind: PolicyClause['kind'], clause: PolicyClause | null) => {
    const openTo = GROUPS.flatMap((group) => {
      const now = policy.openTo.find((one) => one.kind === group)
      const next = group === kind ? clause : now
      return next ? [next] : []
    })
    set({ ...policy, openTo })
  }
  return (
    <div className="side-by-side">
      <div>
        <fieldset className="policy" disabled={!mayEdit}>
          <legend>{say('fact/participation/openTo')}</legend>
          {GROUPS.map((kind) => {
            const clause = policy.openTo.find((one) => one.kind === kind)
            return (
              <div key={kind} className="clause">
                <label className="check">
                  <input
                    type="checkbox"
                    checked={clause !== undefined}
                    onChange={({ target }) =>
                      setClause(kind, target.checked ? { kind, cites: null } : null)
                    }
                  />{' '}
                  {say(`facts.group-${kind}`)}
                </label>
                {clause && <CitationField clause={clause} set={(next) => setClause(kind, next)} />}
              </div>
            )
          })}
        </fieldset>
        <Panel title={say('fact/participation/conditions')}>
          <ItemList
            items={policy.conditions}
            keyOf={(_, index) => String(index)}
            nameOf={({ text }, index) =>
              text || say('participation.condition', { number: index + 1 })
            }
            none={say('participation.noConditions')}
            add={say('participation.add')}
            create={(): PolicyCondition => ({ kind: 'other', text: '', cites: null })}
            set={(conditions) => set({ ...policy, conditions })}
          >
            {(condition, change) => (
              <div className="columns">
                <SelectField
                  label={say('facts.part-kind')}
                  options={CONDITIONS}
                  value={condition.kind}
                  onChange={(event) => change({ kind: ConditionSchema.parse(event.target.value) })}
                />
                <FormField
                  label={say('participation.quote')}
                  value={condition.text}
                  onChange={(event) => change({ text: event.target.value })}
                />
              </div>
            )}
          </ItemList>
        </Panel>
      </div>
      <EligibilityTester policy={policy} />
    </div>
  )
}

function CitationField(props: { clause: PolicyClause; set: (clause: PolicyClause) => void }) {
  const { clause, set } = props
  const { reference, paragraph } = clause.cites ?? { reference: null, paragraph: null }
  return (
    <FormField
      label={say('participation.paragraph', { group: say(`facts.group-${clause.kind}`) })}
      value={paragraph ?? ''}
      onChange={(event) => {
        const next = { reference, paragraph: nullable(event.target.value) }
        set({ ...clause, cites: next.reference === null && next.paragraph === null ? null : next })
      }}
    />
  )
}
