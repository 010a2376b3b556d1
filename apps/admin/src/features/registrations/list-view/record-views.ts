import type { DelegationRecord } from '@u4ssc/client/delegations'
import { columnOfQuestion } from '@u4ssc/client/registrations'
import type {
  Answers,
  FieldsWith,
  Question,
  RegistrationColumn,
  RegistrationRecord,
} from '@u4ssc/client/registrations'
import { countryName } from '@u4ssc/domain/words'
import type { AdminMessage } from '@u4ssc/messages/admin'
import { describeDayOf, describeMoment } from '../../../clock-format'
import { inOwnLanguage } from '../../../components/language/in-own-language'
import { wording } from '../../../components/language/language'
import { nameOfLanguage } from '../../../components/language/name-of-language'
import { say } from '../../../components/language/say'
import { nameOfEntity } from '../../../subjects/delegations/name-of-entity'

type Fact = readonly [term: string, fact: string]

/** What is known besides the record. */
export interface Known {
  readonly delegations: readonly DelegationRecord[]
}

/** What the panel knows besides the record. */
interface Names extends Known {
  readonly meeting: string
  /** `null` until they are loaded. */
  readonly questions: readonly Question[] | null
}

type FactsOf = (record: RegistrationRecord, names: Names) => readonly Fact[]

interface WordsView {
  readonly label: AdminMessage
  /** The value in words; `null` if there is none. */
  readonly text: (record: RegistrationRecord, known: Known) => string | null
  /** What the panel says: label and text, nothing, or its own facts. */
  readonly panel: 'text' | null | FactsOf
}

interface ColumnView extends WordsView {
  /** Whether the list has a column for it at first, or once somebody chooses it. */
  readonly column: 'shown' | 'offered'
  readonly className?: (record: RegistrationRecord) => string | undefined
  /** Whether the column stays next to the panel. */
  readonly isNextToPanel?: true
}

/** How the dashboard shows a part of a registration: as a column, in the panel only, or not. */
type RecordView =
  | ColumnView
  | ({ readonly column: null } & (
      | WordsView
      | { readonly panel: null | FactsOf; readonly text?: never }
    ))

/** Fields that no column has. */
type PanelField = FieldsWith<{ readonly from: 'consent' }> | 'answers'
type PanelPart = PanelField | 'reason' | 'meeting' | 'offerUntil'

/** The parts of a registration, in the order of the columns. */
export const RECORD_VIEWS = {
  // The heading of row and panel
  name: { column: null, panel: null },
  organization: {
    label: 'registrations.organization',
    text: ({ organization }) => organization,
    column: 'shown',
    panel: 'text',
    className: () => 'breaks',
  },
  jobTitle: {
    label: 'registrations.jobTitle',
    text: ({ jobTitle }) => jobTitle,
    column: 'offered',
    panel: 'text',
    className: () => 'breaks',
  },
  country: {
    label: 'registrations.filter-country',
    text: ({ country }) => countryName(country, wording),
    column: 'shown',
    panel: 'text',
  },
  capacity: {
    label: 'registrations.filter-capacity',
    text: ({ capacity }) => say(`registrations.capacity-${capacity}`),
    column: 'offered',
    panel: 'text',
  },
  email: { label: 'field.email', text: ({ email }) => email, column: 'offered', panel: 'text' },
  mode: {
    label: 'registrations.filter-mode',
    text: ({ mode }) => say(`registrations.mode-${mode}`),
    column: 'shown',
    panel: 'text',
    isNextToPanel: true,
  },
  state: {
    label: 'registrations.filter-state',
    text: ({ state }) => say(`registrations.state-${state}`),
    column: 'shown',
    panel: 'text',
    className: ({ state }) => (state === 'in-review' ? 'caution' : undefined),
    isNextToPanel: true,
  },
  eligibility: {
    label: 'registrations.eligibility',
    text: ({ outcome }) => say(`registrations.outcome-${outcome}`),
    column: 'shown',
    // The panel has its grounds
    panel: null,
  },
  accessNeeds: {
    label: 'registrations.filter-access',
    text: ({ accessNeeds }) =>
      accessNeeds
        .map(({ service }) => say(`registrations.need-${service}`))
        .join(wording.listSeparator) || null,
    column: 'shown',
    panel: ({ accessNeeds }) =>
      accessNeeds.map(({ service, details }) => [
        say(`registrations.need-${service}`),
        details ?? say('registrations.needed'),
      ]),
  },
  language: {
    label: 'layout.nav-language',
    text: ({ language }) => nameOfLanguage(language),
    column: 'offered',
    panel: 'text',
  },
  place: {
    label: 'registrations.place',
    text: ({ place }) => (place === null ? null : String(place)),
    column: 'offered',
    panel: 'text',
  },
  received: {
    label: 'registrations.received',
    text: ({ createdAt }) => describeDayOf(createdAt),
    column: 'shown',
    panel: ({ createdAt }) => [[say('registrations.received'), describeMoment(createdAt)]],
    className: () => 'num soft',
  },
  delegation: {
    label: 'registrations.delegation',
    text: ({ delegation }, { delegations }) => {
      const found = delegations.find(({ id }) => id === delegation)
      return found ? nameOfEntity(found) : null
    },
    column: 'offered',
    panel: 'text',
  },
  head: {
    label: 'delegations.head',
    text: ({ isHead }) => (isHead ? say('issues.answer-yes') : null),
    column: 'offered',
    panel: 'text',
  },
  attended: {
    label: 'registrations.attended',
    text: ({ hasAttended }) => (hasAttended ? say('issues.answer-yes') : null),
    column: 'offered',
    panel: 'text',
  },
  attendedEarlier: {
    label: 'registrations.attendedEarlier',
    text: ({ meetingsAttended }) => (meetingsAttended === 0 ? null : String(meetingsAttended)),
    column: 'offered',
    panel: 'text',
  },
  reason: {
    label: 'registrations.reason',
    text: ({ reason }) => reason,
    column: null,
    panel: 'text',
  },
  meeting: {
    column: null,
    panel: (_, { meeting }) => [[say('registrations.filter-meeting'), meeting]],
  },
  offerUntil: {
    label: 'registrations.offerUntil',
    text: ({ offerExpiresAt }) => offerExpiresAt && describeMoment(offerExpiresAt),
    column: null,
    panel: 'text',
  },
  answers: {
    column: null,
    panel: ({ answers }, { questions }) => answersOf(answers, questions),
  },
  // Consents are the business of the person
  listed: { column: null, panel: null },
  recordAttendance: { column: null, panel: null },
} as const satisfies Record<RegistrationColumn | PanelPart, RecordView>

const VIEWS: readonly (readonly [key: string, view: RecordView])[] = Object.entries(RECORD_VIEWS)

/** A column of the list after the name. */
export interface Column extends Pick<ColumnView, 'text' | 'className' | 'isNextToPanel'> {
  readonly key: string
  readonly header: string
  readonly isShownAtFirst: boolean
  /** Whether it has the answers to a question of the form. */
  readonly isAnswer: boolean
}

const COLUMNS = VIEWS.flatMap(([key, view]): Column[] => {
  if (view.column === null) return []
  const { label, column, text, className, isNextToPanel } = view
  const shown = { text, ...(className && { className }), ...(isNextToPanel && { isNextToPanel }) }
  return [
    { key, header: say(label), isShownAtFirst: column === 'shown', isAnswer: false, ...shown },
  ]
})

/** Returns the columns that can be shown: parts of a registration, then answers. */
export function columnsWith(questions: readonly Question[]): Column[] {
  const answers = questions.map((question): Column => ({
    key: columnOfQuestion(question.id),
    header: inOwnLanguage(question.label),
    isShownAtFirst: false,
    isAnswer: true,
    text: ({ answers: given }) => {
      const answer = given[question.id]
      return answer === undefined ? null : describeAnswer(answer, question) || null
    },
  }))
  return [...COLUMNS, ...answers]
}

/** First in the panel is what a decision needs. */
const FIRST_IN_PANEL: readonly (keyof typeof RECORD_VIEWS)[] = [
  ...(['state', 'reason', 'email', 'meeting', 'organization', 'country', 'capacity'] as const),
  ...(['mode', 'received', 'language', 'place', 'offerUntil'] as const),
]
const IN_PANEL: readonly RecordView[] = [
  ...FIRST_IN_PANEL.map((key) => RECORD_VIEWS[key]),
  ...VIEWS.filter(([key]) => !FIRST_IN_PANEL.some((one) => one === key)).map(([, view]) => view),
]

/** Returns what the panel says about a registration. */
export function factsOf(record: RegistrationRecord, names: Names): Fact[] {
  return IN_PANEL.flatMap((view) => {
    if (typeof view.panel === 'function') return view.panel(record, names)
    if (!view.text || view.panel === null) return []
    const text = view.text(record, names)
    return text === null ? [] : [[say(view.label), text] as const]
  })
}

/** Describes the answers by question; nothing until the questions are loaded. */
function answersOf(answers: Answers, questions: Names['questions']): Fact[] {
  if (questions === null) return []
  return Object.entries(answers).map(([id, answer]) => {
    const question = questions.find((one) => one.id === id)
    return [question ? inOwnLanguage(question.label) : id, describeAnswer(answer, question)]
  })
}

function describeAnswer(answer: Answers[string], question: Question | undefined): string {
  if (typeof answer === 'boolean') return say(answer ? 'issues.answer-yes' : 'issues.answer-no')
  const choices = question && 'choices' in question ? question.choices : []
  return (typeof answer === 'string' ? [answer] : answer)
    .map((one) => {
      const choice = choices.find(({ value }) => value === one)
      return choice ? inOwnLanguage(choice.label) : one
    })
    .join(wording.listSeparator)
}
