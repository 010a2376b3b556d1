import { REGISTRATION_STATE_ROWS } from '@u4ssc/client/registrations'
import type { RegistrationRecord } from '@u4ssc/client/registrations'
import { Button } from '../../../components/button'
import { say } from '../../../components/language/say'
import { SidePanel } from '../../../components/layout/side-panel'
import { nameOfRegistrant } from '../../../subjects/registrations/name-of-registrant'
import { factsOf } from '../list-view/record-views'
import { useMeetingName, useRegistrationSettings } from '../../../subjects/registrations/queries'
import { useDelegations } from '../../../subjects/delegations/queries'
import { RegistrationDetails } from '../detail/registration-details'
import { DecisionGrounds } from '../../../subjects/registrations/decision-grounds'
import type { RegistrationListState } from './use-registration-list'

/** Shows one registration with everything needed for a decision. */
export function RegistrationPanel({
  record,
  list,
}: {
  record: RegistrationRecord
  list: RegistrationListState
}) {
  const { data, isPending } = useRegistrationSettings(record.meeting)
  const found = useDelegations(record.meeting, record.delegation !== null)
  const names = {
    delegations: found.data ?? [],
    meeting: useMeetingName()(record.meeting),
    questions: isPending ? null : (data?.settings?.questions ?? []),
  }
  const possible = REGISTRATION_STATE_ROWS[record.state].decisions
  return (
    <SidePanel title={nameOfRegistrant(record)} close={() => list.open(null)}>
      <dl className="facts">
        {factsOf(record, names).map(([term, fact]) => (
          <div key={term}>
            <dt>
              <bdi>{term}</bdi>
            </dt>
            <dd>
              <bdi>{fact}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <DecisionGrounds decision={record.decision} />
      <div className="actions">
        {possible.map((decision) => (
          <Button
            key={decision}
            look={decision === 'approve' ? 'main' : 'quiet'}
            size="small"
            onClick={() => list.ask({ decision, records: [record] })}
          >
            {say(`registrations.decision-${decision}`)}
          </Button>
        ))}
      </div>
      <RegistrationDetails record={record} open={list.open} />
    </SidePanel>
  )
}
