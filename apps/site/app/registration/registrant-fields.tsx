import { Fragment } from 'react'
import type { ReactNode } from 'react'
import { LANGUAGES } from '@u4ssc/domain'
import { CAPACITIES } from '@u4ssc/domain/eligibility'
import { countryName } from '@u4ssc/domain/words'
import { fieldsWith, REGISTRANT_FIELDS, RegistrantSchema } from '@u4ssc/client/registrations'
import type { OwnRegistration, RegistrantField } from '@u4ssc/client/registrations'
import type { SiteMessage } from '@u4ssc/messages/site'
import { ChoicesField, SelectField, TextField, TickField } from '../components/form-fields'
import type { FieldProblem } from '../components/form-fields'
import type { I18n } from '../i18n/i18n'
import { countriesIn } from '../i18n/list-countries'
import { useI18n } from '../i18n/use-i18n'
import { AccessNeeds } from './access-needs'
import { ASKED, valueOf } from './form-fields'
import type { FilledForm } from './form-fields'
import { MODES } from './form-notes'
import { Questions } from './questions'

/** Organizations to choose from; other names can be typed. */
export interface Offered {
  readonly names: readonly string[]
  /** Address where the API has more of them; `null` if these are all. */
  readonly more: string | null
}

interface InputProps {
  readonly i18n: I18n
  readonly filled: FilledForm
  readonly offered: Offered | null
  /** Of the field itself, for its input. */
  readonly field: {
    readonly name: string
    readonly label: string
    readonly value: string
    readonly problems: readonly FieldProblem[]
  }
}

/** How the site asks for a field and shows it to the person. */
interface FieldView {
  readonly label: SiteMessage
  /** The value in words; `null` if it is not shown. */
  readonly shown: (i18n: I18n, own: OwnRegistration) => string | null
  /** What is wrong with a value that is not accepted. */
  readonly problem: SiteMessage
  /** `null` if each form asks for it itself. */
  readonly input: ((props: InputProps) => ReactNode) | null
}

/**
 * The address and the fields of a registration, in the order in which they are shown; `null` if the
 * site neither asks for one nor shows it.
 */
export const PERSON_VIEWS = {
  name: {
    label: 'register.name',
    shown: (_, { name }) => name,
    problem: 'register.error-name',
    input: ({ field }) => <TextField {...field} autoComplete="name" required />,
  },
  email: {
    label: 'register.email',
    shown: (_, { email }) => email,
    problem: 'register.error-email',
    input: null,
  },
  organization: {
    label: 'register.organization',
    shown: (_, { organization }) => organization,
    problem: 'register.error-organization',
    input: OrganizationField,
  },
  jobTitle: {
    label: 'register.job-title',
    shown: (_, { jobTitle }) => jobTitle,
    problem: 'register.error-job-title',
    input: ({ i18n, field }) => (
      <TextField
        {...field}
        label={`${field.label} (${i18n.t('register.optional')})`}
        autoComplete="organization-title"
      />
    ),
  },
  country: {
    label: 'eligibility.country',
    shown: (i18n, { country }) => countryName(country, i18n.wording),
    problem: 'register.error-country',
    input: ({ i18n, field }) => (
      <SelectField
        {...field}
        choices={[
          { value: '', label: i18n.t('eligibility.choose') },
          ...countriesIn(i18n).map(({ code, name }) => ({ value: code, label: name })),
        ]}
      />
    ),
  },
  capacity: {
    label: 'eligibility.capacity',
    shown: (i18n, { capacity }) => i18n.t(`eligibility.capacity-${capacity}`),
    problem: 'register.error-choice',
    input: ({ i18n, field }) => (
      <SelectField
        {...field}
        value={field.value || 'individual'}
        choices={CAPACITIES.map((capacity) => ({
          value: capacity,
          label: i18n.t(`eligibility.capacity-${capacity}`),
        }))}
      />
    ),
  },
  mode: {
    label: 'register.mode',
    shown: (i18n, { mode }) => i18n.t(MODES[mode]),
    problem: 'register.error-choice',
    input: Attendance,
  },
  language: {
    label: 'register.language',
    shown: (i18n, { language }) => i18n.languageName(language),
    problem: 'register.error-choice',
    input: ({ i18n, field }) => (
      <SelectField
        {...field}
        value={field.value || i18n.language}
        choices={LANGUAGES.map((tag) => ({ value: tag, label: i18n.languageName(tag) }))}
      />
    ),
  },
  zone: null,
  answers: {
    label: 'register.questions',
    // Each question has its own label
    shown: () => null,
    problem: 'register.error-other',
    input: ({ filled: { form, fields, problems } }) => (
      <Questions questions={form.questions} fields={fields} problems={problems} />
    ),
  },
  accessNeeds: {
    label: 'register.access',
    shown: (i18n, { accessNeeds }) =>
      accessNeeds.length === 0
        ? null
        : i18n.list(
            accessNeeds.map(
              ({ service, details }) => details ?? i18n.t(`register.need-${service}`),
            ),
          ),
    problem: 'register.error-other',
    input: ({ field, filled }) => <AccessNeeds label={field.label} filled={filled} />,
  },
  listed: {
    label: 'register.listed',
    shown: (i18n, { listed }) => i18n.t(`register.listed-${listed}`),
    problem: 'register.error-choice',
    input: ({ i18n, field }) => (
      <ChoicesField
        {...field}
        kind="radio"
        chosen={[field.value || 'nobody']}
        choices={RegistrantSchema.shape.listed
          .unwrap()
          .options.map((value) => ({ value, label: i18n.t(`register.listed-${value}`) }))}
      />
    ),
  },
  recordAttendance: {
    label: 'register.record',
    shown: (i18n, own) => i18n.t(own.recordAttendance ? 'register.yes' : 'register.no'),
    problem: 'register.error-other',
    input: ({ i18n, field }) => (
      <TickField {...field} hint={i18n.t('register.record-why')} isTicked={field.value === 'yes'} />
    ),
  },
} as const satisfies Record<RegistrantField | 'email', FieldView | null>

interface RegistrantFieldsProps {
  readonly filled: FilledForm
  /** `null` if the form does not ask for an organization. */
  readonly offered: Offered | null
  /** Shown after country and capacity. */
  readonly eligibility?: ReactNode
}

/** Fields for every registrant, for a new registration and for changes. */
export function RegistrantFields({ filled, offered, eligibility }: RegistrantFieldsProps) {
  const isAsked = (field: RegistrantField) => {
    const { from } = REGISTRANT_FIELDS[field]
    return from === 'person' || (from === 'entity' && offered !== null)
  }
  return ASKED.filter(isAsked).map((field) => (
    <Fragment key={field}>
      <Input name={field} filled={filled} offered={offered} />
      {field === 'capacity' && eligibility}
    </Fragment>
  ))
}

/** Consents of a registrant, each separate and none preselected. */
export function Consents({ filled }: { filled: FilledForm }) {
  return fieldsWith({ from: 'consent' }).map((field) => (
    <Input key={field} name={field} filled={filled} offered={null} />
  ))
}

interface NamedInputProps extends Pick<InputProps, 'filled' | 'offered'> {
  readonly name: RegistrantField
}

function Input({ name, filled, offered }: NamedInputProps) {
  const i18n = useI18n()
  const view: FieldView | null = PERSON_VIEWS[name]
  if (!view?.input) return null
  const { fields, problems } = filled
  const field = { name, label: i18n.t(view.label), value: valueOf(fields, name), problems }
  return view.input({ i18n, filled, offered, field })
}

/** Asks how the person will attend, if there is a choice. */
function Attendance({ i18n, field, filled: { form, fields } }: InputProps) {
  const modes = form.modes.map(({ mode }) => mode)
  const [only, ...others] = modes
  const chosen = field.value || only
  if (only !== undefined && others.length === 0 && chosen === only)
    return <input type="hidden" name="mode" value={only} />
  return (
    <ChoicesField
      {...field}
      kind="radio"
      chosen={fields['mode'] ?? modes.slice(0, 1)}
      choices={modes.map((mode) => ({ value: mode, label: i18n.t(MODES[mode]) }))}
    />
  )
}

/** The organization that a registrant represents; delegates represent their delegation. */
function OrganizationField({ i18n, field, offered }: InputProps) {
  return (
    <>
      <TextField
        {...field}
        label={`${field.label} (${i18n.t('register.optional')})`}
        autoComplete="organization"
        list="organizations"
        hint={i18n.t('register.organization-hint')}
      />
      <datalist id="organizations" data-more={offered?.more ?? undefined}>
        {offered?.names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  )
}
