import { SelectField, TextField } from '../components/form-fields'
import type { MeetingChoice } from '../times/order-choices'
import type { FieldProblem } from './field-problems'
import { useWords } from '../words/use-words'

interface AskLinkAgainProps {
  readonly meetings: readonly MeetingChoice[]
  /** The slug of the meeting that is proposed; else the first. */
  readonly chosen?: string | null
  readonly problems: readonly FieldProblem[]
}

/** For those whose link is lost or used: the answer never tells whether the address is registered. */
export function AskLinkAgain({ meetings, chosen, problems }: AskLinkAgainProps) {
  const words = useWords()
  if (meetings.length === 0) return null
  return (
    <section aria-labelledby="again">
      <h2 id="again">{words.say('registration.resend')}</h2>
      <form method="post" action={words.path('/registration')} className="form" noValidate>
        <input type="hidden" name="act" value="link" />
        <SelectField
          name="meeting"
          label={words.say('eligibility.meeting')}
          value={chosen ?? meetings[0]?.slug ?? ''}
          choices={meetings.map(({ slug, name }) => ({ value: slug, label: name }))}
          problems={problems}
        />
        <TextField
          name="email"
          type="email"
          label={words.say('register.email')}
          value=""
          autoComplete="email"
          required
          problems={problems}
        />
        <button className="button">{words.say('registration.resend-send')}</button>
      </form>
    </section>
  )
}
