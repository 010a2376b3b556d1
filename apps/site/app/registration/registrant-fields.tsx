import type { ReactNode } from 'react'
import { LANGUAGES } from '@u4ssc/domain'
import { CAPACITIES } from '@u4ssc/domain/eligibility'
import { AccessServiceSchema } from '@u4ssc/domain/meetings'
import type { AccessService, Meeting } from '@u4ssc/domain/meetings'
import type { RegistrationForm } from '@u4ssc/client/registrations'
import {
  ChoicesField,
  LongTextField,
  SelectField,
  TextField,
  TickField,
} from '../components/form-fields'
import { countriesIn } from '../i18n/list-countries'
import { useI18n } from '../i18n/use-i18n'
import { detailsField, valueOf } from './form-fields'
import type { Fields } from './form-fields'
import type { FieldProblem } from './field-problems'
import { MODES } from './form-notes'
import { Questions } from './questions'

/** Organizations to choose from; other names can be typed. */
export interface Offered {
  readonly names: readonly string[]
  /** Address where the API has more of them; `null` if these are all. */
  readonly more: string | null
}

export interface FilledForm {
  readonly form: Pick<RegistrationForm, 'modes' | 'questions'>
  readonly access: Meeting['access'] | null
  readonly fields: Fields
  readonly problems: readonly FieldProblem[]
}

interface RegistrantFieldsProps {
  readonly filled: FilledForm
  /** `null` if the form does not ask for an organization. */
  readonly offered: Offered | null
  /** Shown after country and capacity. */
  readonly eligibility?: ReactNode
}

/** Fields for every registrant, for a new registration and for changes. */
export function RegistrantFields({ filled, offered, eligibility }: RegistrantFieldsProps) {
  const i18n = useI18n()
  const { form, fields, problems } = filled
  return (
    <>
      <TextField
        name="name"
        label={i18n.t('register.name')}
        value={valueOf(fields, 'name')}
        autoComplete="name"
        required
        problems={problems}
      />
      {offered !== null && <Entity filled={filled} offered={offered} />}
      {eligibility}
      <Attendance filled={filled} />
      <SelectField
        name="language"
        label={i18n.t('register.language')}
        value={valueOf(fields, 'language') || i18n.language}
        choices={LANGUAGES.map((tag) => ({ value: tag, label: i18n.languageName(tag) }))}
        problems={problems}
      />
      <Questions questions={form.questions} fields={fields} problems={problems} />
      <AccessNeeds filled={filled} />
    </>
  )
}

/** Asks how the person will attend, if there is a choice. */
function Attendance({ filled: { form, fields, problems } }: { filled: FilledForm }) {
  const i18n = useI18n()
  const modes = form.modes.map(({ mode }) => mode)
  const [only, ...others] = modes
  const chosen = valueOf(fields, 'mode') || only
  if (only !== undefined && others.length === 0 && chosen === only)
    return <input type="hidden" name="mode" value={only} />
  return (
    <ChoicesField
      kind="radio"
      name="mode"
      label={i18n.t('register.mode')}
      chosen={fields['mode'] ?? modes.slice(0, 1)}
      choices={modes.map((mode) => ({ value: mode, label: i18n.t(MODES[mode]) }))}
      problems={problems}
    />
  )
}

interface EntityProps {
  readonly filled: FilledForm
  readonly offered: Offered
}

/** The entity a registrant represents; delegates represent their delegation. */
function Entity({ filled: { fields, problems }, offered }: EntityProps) {
  const i18n = useI18n()
  const countries = countriesIn(i18n)
  return (
    <>
      <TextField
        name="organization"
        label={`${i18n.t('register.organization')} (${i18n.t('register.optional')})`}
        value={valueOf(fields, 'organization')}
        autoComplete="organization"
        list="organizations"
        hint={i18n.t('register.organization-hint')}
        problems={problems}
      />
      <datalist id="organizations" data-more={offered.more ?? undefined}>
        {offered.names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <SelectField
        name="country"
        label={i18n.t('eligibility.country')}
        value={valueOf(fields, 'country')}
        choices={[
          { value: '', label: i18n.t('eligibility.choose') },
          ...countries.map(({ code, name }) => ({ value: code, label: name })),
        ]}
        problems={problems}
      />
      <SelectField
        name="capacity"
        label={i18n.t('eligibility.capacity')}
        value={valueOf(fields, 'capacity') || 'individual'}
        choices={CAPACITIES.map((capacity) => ({
          value: capacity,
          label: i18n.t(`eligibility.capacity-${capacity}`),
        }))}
        problems={problems}
      />
    </>
  )
}

/** Needs that only a room can meet. */
const IN_ROOM: ReadonlySet<AccessService> = new Set([
  'hearing-loop',
  'step-free-access',
  'personal-assistant',
])

/**
 * Returns the needs a form offers: those of a room only if people can attend on site, and others
 * that were chosen before. Interpretation into another language is no accessibility need.
 */
export function offeredNeeds({
  form,
  fields,
}: Pick<FilledForm, 'form' | 'fields'>): readonly AccessService[] {
  const hasRoom = form.modes.some(({ mode }) => mode === 'on-site')
  return AccessServiceSchema.options.filter(
    (need) =>
      fields['need']?.includes(need) === true ||
      (need !== 'interpretation' && (hasRoom || !IN_ROOM.has(need))),
  )
}

function AccessNeeds({ filled }: { filled: FilledForm }) {
  const i18n = useI18n()
  const { fields, problems, access } = filled
  const requestBy = access?.requestBy ?? null
  const isOpen =
    (fields['need'] ?? []).length > 0 ||
    valueOf(fields, 'needDetails') !== '' ||
    problems.some(({ field }) => field === 'need' || field === 'needDetails')
  return (
    <details className="fold" open={isOpen}>
      <summary>
        {i18n.t('register.access')} ({i18n.t('register.optional')})
      </summary>
      <ChoicesField
        kind="checkbox"
        name="need"
        label={i18n.t('register.access')}
        hint={[
          i18n.t('register.access-hint'),
          ...(requestBy === null
            ? []
            : [i18n.t('register.access-by', { date: i18n.longDate(requestBy) })]),
        ].join(' ')}
        chosen={fields['need'] ?? []}
        choices={offeredNeeds(filled).map((service) => ({
          value: service,
          label: i18n.t(`register.need-${service}`),
        }))}
        problems={problems}
      />
      {offeredNeeds(filled)
        .map(detailsField)
        .filter((name) => name !== 'needDetails' && valueOf(fields, name) !== '')
        .map((name) => (
          // Details that the secretariat or the API stored stay with their need
          <input key={name} type="hidden" name={name} value={valueOf(fields, name)} />
        ))}
      <LongTextField
        name="needDetails"
        label={i18n.t('register.access-details')}
        value={valueOf(fields, 'needDetails')}
        problems={problems}
      />
    </details>
  )
}

const LISTED = ['nobody', 'participants', 'public'] as const

/** Consents of a registrant, each separate and none preselected. */
export function Consents({ filled: { fields, problems } }: { filled: FilledForm }) {
  const i18n = useI18n()
  return (
    <>
      <ChoicesField
        kind="radio"
        name="listed"
        label={i18n.t('register.listed')}
        chosen={fields['listed'] ?? ['nobody']}
        choices={LISTED.map((value) => ({ value, label: i18n.t(`register.listed-${value}`) }))}
        problems={problems}
      />
      <TickField
        name="recordAttendance"
        label={i18n.t('register.record')}
        hint={i18n.t('register.record-why')}
        isTicked={valueOf(fields, 'recordAttendance') === 'yes'}
        problems={problems}
      />
    </>
  )
}
