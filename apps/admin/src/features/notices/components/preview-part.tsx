import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { notices } from '@u4ssc/client/contract'
import { NOTICE_RECIPIENTS } from '@u4ssc/client/emails'
import type { Notice, NoticeRecipient } from '@u4ssc/client/emails'
import { LANGUAGES } from '@u4ssc/domain'
import type { Language } from '@u4ssc/domain'
import { useId, useState } from 'react'
import { Button } from '../../../components/button'
import { useQueryOptions } from '../../../components/api/operations'
import { Loaded } from '../../../components/feedback/loaded'
import { EmailContent } from '../../../components/feedback/email-content'
import { nameOfLanguage } from '../../../components/language/name-of-language'
import { ProblemNotice } from '../../../components/feedback/problem-notice'
import { say } from '../../../components/language/say'
import { SelectField } from '../../../components/forms/select-field'
import { PersonField } from '../../../subjects/emails/person-field'
import { usePeopleToPreview } from '../../../subjects/emails/queries'
import type { NoticeActions } from '../actions'

interface PreviewPartProps {
  readonly notice: Notice
  readonly actions: NoticeActions
  readonly isDirty: boolean
}

/** Previews the saved notice by reader and language, and sends a test. */
export function PreviewPart({ notice, actions, isDirty }: PreviewPartProps) {
  const [language, setLanguage] = useState<Language>(notice.language)
  const [reader, setReader] = useState<NoticeRecipient>(firstReader(notice))
  const people = usePeopleToPreview(notice.meeting)
  const [person, setPerson] = useState(notice.audience.registrants?.people?.[0] ?? '')
  const preview = useQuery({
    ...useQueryOptions().read(notices.preview, notice.id, {
      language,
      reader,
      ...(reader === 'registrant' && person !== '' ? { registration: person } : {}),
    }),
    placeholderData: keepPreviousData,
  })
  const { test } = actions
  const titleId = useId()
  return (
    <section className="part mail-preview" aria-labelledby={titleId}>
      <h2 id={titleId}>{say('notices.preview')}</h2>
      {isDirty && <p className="caution">{say('notices.saveFirst')}</p>}
      <div className="filters">
        <SelectField
          label={say('notices.language')}
          value={language}
          options={LANGUAGES.map((value) => ({ value, label: nameOfLanguage(value) }))}
          onChange={({ target }) =>
            setLanguage(LANGUAGES.find((code) => code === target.value) ?? language)
          }
        />
        <SelectField
          label={say('notices.reader')}
          value={reader}
          options={NOTICE_RECIPIENTS.map((value) => ({
            value,
            label: say(`notices.reader-${value}`),
          }))}
          onChange={({ target }) =>
            setReader(NOTICE_RECIPIENTS.find((one) => one === target.value) ?? reader)
          }
        />
        {reader === 'registrant' && (
          <PersonField
            people={people}
            any={say('notices.previewAnyone')}
            value={person}
            choose={setPerson}
          />
        )}
      </div>
      <Loaded query={preview}>{(words) => <EmailContent {...words} language={language} />}</Loaded>
      {notice.state !== 'discarded' && (
        <div className="actions">
          <Button
            look="quiet"
            size="small"
            disabled={isDirty || test.isPending}
            onClick={() => test.mutate({ language })}
          >
            {say('notices.test')}
          </Button>
          <span className="soft" role="status">
            {test.data && say('notices.tested', { to: test.data.to })}
          </span>
        </div>
      )}
      {test.error && <ProblemNotice error={test.error} />}
    </section>
  )
}

function firstReader({ audience }: Notice): NoticeRecipient {
  if (audience.registrants !== null) return 'registrant'
  if (audience.speakers) return 'speaker'
  return audience.focalPoints ? 'focal-point' : 'follower'
}
