import { SelectField, TextField } from '../components/form-fields'
import type { MeetingChoice } from '../times/order-choices'
import type { FieldProblem } from '../components/form-fields'
import { useI18n } from '../i18n/use-i18n'

interface AskLinkAgainProps {
  readonly meetings: readonly MeetingChoice[]
  /** Slug of the preselected meeting; otherwise the first one. */
  readonly chosen?: string | null
  readonly problems: readonly FieldProblem[]
}

/** Form for a lost or used link. The answer never reveals whether an address is registered. */
export function AskLinkAgain({ meetings, chosen, problems }: AskLinkAgainProps) {
  const i18n = useI18n()
  if (meetings.length === 0) return null
  return (
    <section aria-labelledby="again">
      <h2 id="again">{i18n.t('registration.resend')}</h2>
      <form method="post" action={i18n.path('/registration')} className="form" noValidate>
        <input type="hidden" name="act" value="link" />
        <SelectField
          name="meeting"
          label={i18n.t('eligibility.meeting')}
          value={chosen ?? meetings[0]?.slug ?? ''}
          choices={meetings.map(({ slug, name }) => ({ value: slug, label: name }))}
          problems={problems}
        />
        <TextField
          name="email"
          type="email"
          label={i18n.t('register.email')}
          value=""
          autoComplete="email"
          required
          problems={problems}
        />
        <button className="button">{i18n.t('registration.resend-send')}</button>
      </form>
    </section>
  )
}
