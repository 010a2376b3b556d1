import type { Question, RegistrationRecord } from '@u4ssc/client/registrations'
import { countryName } from '@u4ssc/domain/words'
import { describeMoment } from '../../../clock-format'
import { inOwnLanguage } from '../../../components/language/in-own-language'
import { wording } from '../../../components/language/language'
import { say } from '../../../components/language/say'
import { SidePanel } from '../../../components/layout/side-panel'
import { nameOfLanguage } from '../../../components/language/name-of-language'
import { nameOfRegistrant } from '../name-of-registrant'
import { canDecide, DECISIONS } from '../decisions'
import { useMeetingName, useRegistrationSettings } from '../queries'
import { RegistrationDetails } from '../detail/registration-details'
import { DecisionGrounds } from './decision-grounds'
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
  const names = {
    meeting: useMeetingName()(record.meeting),
    questions: isPending ? null : (data?.settings?.questions ?? []),
  }
  const possible = DECISIONS.filter((decision) => canDecide(decision, record.state))
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
          <button
            key={decision}
            type="button"
            className={decision === 'approve' ? 'button small' : 'button quiet small'}
            onClick={() => list.ask({ decision, records: [record] })}
          >
            {say(`registrations.decision-${decision}`)}
          </button>
        ))}
      </div>
      <RegistrationDetails record={record} open={list.open} />
    </SidePanel>
  )
}

interface Names {
  readonly meeting: string
  /** `null` until they are loaded. */
  readonly questions: readonly Question[] | null
}

function factsOf(record: RegistrationRecord, names: Names): [term: string, fact: string][] {
  const facts: [string, string | null][] = [
    [say('registrations.filter-state'), say(`registrations.state-${record.state}`)],
    [say('registrations.reason'), record.reason],
    [say('field.email'), record.email],
    [say('registrations.filter-meeting'), names.meeting],
    [say('registrations.organization'), record.organization],
    [say('registrations.filter-country'), countryName(record.country, wording)],
    [say('registrations.filter-capacity'), say(`registrations.capacity-${record.capacity}`)],
    [say('registrations.filter-mode'), say(`registrations.mode-${record.mode}`)],
    [say('registrations.received'), describeMoment(record.createdAt)],
    [say('layout.nav-language'), nameOfLanguage(record.language)],
    [say('registrations.place'), record.place === null ? null : String(record.place)],
    [
      say('registrations.offerUntil'),
      record.offerExpiresAt === null ? null : describeMoment(record.offerExpiresAt),
    ],
    ...record.accessNeeds.map((need): [string, string] => [
      say(`registrations.need-${need.service}`),
      need.details ?? say('registrations.needed'),
    ]),
    ...answersOf(record, names.questions),
  ]
  return facts.flatMap(([term, fact]) => (fact === null ? [] : [[term, fact]]))
}

/** Describes the answers by question; nothing until the questions are loaded. */
function answersOf(
  { answers }: RegistrationRecord,
  questions: Names['questions'],
): [question: string, answer: string][] {
  if (questions === null) return []
  return Object.entries(answers).map(([id, answer]) => {
    const question = questions.find((one) => one.id === id)
    return [question ? inOwnLanguage(question.label) : id, describeAnswer(answer, question)]
  })
}

function describeAnswer(
  answer: RegistrationRecord['answers'][string],
  question: Question | undefined,
): string {
  if (typeof answer === 'boolean') return say(answer ? 'issues.answer-yes' : 'issues.answer-no')
  const choices = question && 'choices' in question ? question.choices : []
  return (typeof answer === 'string' ? [answer] : answer)
    .map((one) => {
      const choice = choices.find(({ value }) => value === one)
      return choice ? inOwnLanguage(choice.label) : one
    })
    .join(wording.listSeparator)
}
