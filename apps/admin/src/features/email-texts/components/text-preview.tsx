import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { emailTexts } from '@u4ssc/client/contract'
import type { EmailText, EmailTextWords, EmailTextKind } from '@u4ssc/client/emails'
import type { Language } from '@u4ssc/domain'
import { useId, useState } from 'react'
import { useQueryOptions } from '../../../components/api/operations'
import { EmailContent } from '../../../components/feedback/email-content'
import { Loaded } from '../../../components/feedback/loaded'
import { SelectField } from '../../../components/forms/select-field'
import { say } from '../../../components/language/say'
import { PersonField } from '../../../subjects/emails/person-field'
import { usePeopleToPreview } from '../../../subjects/emails/queries'
import { meetingToShow } from '../../../subjects/meetings/meeting-to-show'
import { useMeetings } from '../../../subjects/registrations/queries'

interface TextPreviewProps {
  readonly text: EmailText
  readonly words: EmailTextWords
  readonly language: Language
}

/** Shows the email with example values or as a registered person, for a chosen meeting. */
export function TextPreview(props: TextPreviewProps) {
  const titleId = useId()
  const meetings = useMeetings()
  const [chosen, choose] = useState('')
  return (
    <section className="mail-preview" aria-labelledby={titleId}>
      <h2 id={titleId}>{say('notices.preview')}</h2>
      <p className="soft">{say('email-texts.previewHint')}</p>
      {props.text.meeting === null ? (
        <Loaded query={meetings}>
          {(found) => {
            const meeting = chosen || (meetingToShow(found) ?? '')
            if (meeting === '') return <p className="empty">{say('email-texts.noMeeting')}</p>
            return (
              <>
                <SelectField
                  label={say('email-texts.meeting')}
                  value={meeting}
                  options={found.map((one) => ({ value: one.slug, label: one.meeting.title }))}
                  onChange={({ target }) => choose(target.value)}
                />
                <PreviewOfMeeting key={meeting} {...props} meeting={meeting} />
              </>
            )
          }}
        </Loaded>
      ) : (
        <PreviewOfMeeting {...props} meeting={props.text.meeting} />
      )}
    </section>
  )
}

/** Kinds of email that never go to registrants. */
const TO_OTHERS: ReadonlySet<EmailTextKind> = new Set([
  'invitation',
  'delegation',
  'focal-points',
  'speaker-invited',
  'speaker-returned',
  'speakers',
])

function PreviewOfMeeting({
  text,
  words,
  language,
  meeting,
}: TextPreviewProps & { readonly meeting: string }) {
  const people = usePeopleToPreview(meeting)
  const [id, choose] = useState('')
  const person = people.find((one) => one.id === id)
  const preview = useQuery({
    ...useQueryOptions().read(emailTexts.preview, text.kind, {
      ...{ meeting, words, language, allMeetings: text.meeting === null },
      ...(person ? { registration: person.id } : {}),
    }),
    placeholderData: keepPreviousData,
  })
  return (
    <>
      {!TO_OTHERS.has(text.kind) && (
        <PersonField people={people} any={say('email-texts.example')} value={id} choose={choose} />
      )}
      <Loaded query={preview}>
        {(email) => <EmailContent {...email} language={person?.language ?? language} />}
      </Loaded>
    </>
  )
}
