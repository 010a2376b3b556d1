import { people } from '@u4ssc/client/contract'
import type { InvitationRequest, NewInvitation } from '@u4ssc/client/people'
import { useState } from 'react'
import { Button } from '../../../components/button'
import { SecretMade } from '../../../components/feedback/one-time-secret'
import { useApiForm } from '../../../components/forms/use-api-form'
import { FormField } from '../../../components/forms/form-field'
import { FormProblem } from '../../../components/forms/form-problem'
import { say } from '../../../components/language/say'
import { SelectField } from '../../../components/forms/select-field'
import { useAct } from '../../../components/api/operations'
import { ROLE_OPTIONS } from '../role-options'
import { InvitationFormSchema } from '../schema'
import { RoleMeetings } from './role-meetings'

const NOBODY: InvitationRequest = { email: '', role: 'reader', meetings: null }

/** Creates an invitation link, which is shown once. */
export function InviteForm() {
  const invite = useAct(people.invitations.create)
  const [made, setMade] = useState<NewInvitation>()
  const form = useApiForm(InvitationFormSchema, NOBODY, async (request, typed) => {
    setMade(await invite.mutateAsync(request))
    typed.reset(NOBODY)
  })
  const { errors, isSubmitting } = form.formState
  const [role, meetings = null] = form.watch(['role', 'meetings'])
  const setMeetings = (chosen: typeof meetings) => form.setValue('meetings', chosen)
  return (
    <>
      <form className="filters" noValidate onSubmit={(event) => void form.submit(event)}>
        <FormField
          label={say('field.email')}
          type="email"
          autoComplete="off"
          problem={errors.email && say('field.problem-email')}
          {...form.register('email')}
        />
        <SelectField
          label={say('people.role')}
          options={ROLE_OPTIONS}
          {...form.register('role', { onChange: () => setMeetings(null) })}
        />
        {role !== 'owner' && (
          <RoleMeetings
            value={meetings}
            onChange={setMeetings}
            problem={errors.meetings && say('people.meetings-required')}
          />
        )}
        <Button type="submit" size="small" busy={isSubmitting}>
          {say('people.invitations-invite')}
        </Button>
      </form>
      <FormProblem message={errors.root?.message} />
      <SecretMade
        error={null}
        made={
          made && {
            words: say('people.invitations-once', { email: made.email }),
            secret: linkOfInvitation(made.token),
          }
        }
      />
    </>
  )
}

/** Returns the address of the page that accepts an invitation. */
function linkOfInvitation(token: string): string {
  const { origin, pathname } = window.location
  return `${origin}${pathname}#/invitation?${new URLSearchParams({ token })}`
}
