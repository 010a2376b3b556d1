import type { Notice } from '@u4ssc/client/emails'
import { useState } from 'react'
import type { FormEvent } from 'react'
import { say } from '../../../components/language/say'
import { useUnsavedGuard } from '../../../components/forms/unsaved-guard'
import { SaveFooter } from '../../../subjects/emails/save-footer'
import type { NoticeActions } from '../actions'
import { AttachmentsPart } from './attachments-part'
import { AudienceFields } from './audience-fields'
import { PagePart } from './page-part'
import { PreviewPart } from './preview-part'
import { SendingPart } from './sending-part'
import { SpeakerAddresses } from './speaker-addresses'
import { TextFields } from './text-fields'

interface NoticeFormProps {
  readonly notice: Notice
  readonly actions: NoticeActions
}

type Content = Pick<Notice, 'audience' | 'words'>

/** Editor of a draft notice: audience, text, preview, test, approval. */
export function NoticeForm({ notice, actions }: NoticeFormProps) {
  const [typed, setTyped] = useState<Content | null>(null)
  const { audience, words } = typed ?? notice
  const isDirty =
    JSON.stringify([audience, words]) !== JSON.stringify([notice.audience, notice.words])
  useUnsavedGuard(isDirty)
  const { change } = actions

  function save(event: FormEvent) {
    event.preventDefault()
    const order = { version: notice.version, audience, words }
    change.mutate(order, { onSuccess: () => setTyped(null) })
  }
  function loadTheirs() {
    change.reset()
    setTyped(null)
  }

  return (
    <>
      <div className="text-and-preview">
        <div>
          <form onSubmit={save} className="narrow">
            <AudienceFields
              meeting={notice.meeting}
              audience={audience}
              choose={(chosen) => setTyped({ words, audience: chosen })}
            />
            <TextFields
              notice={notice}
              words={words}
              write={(written) => setTyped({ audience, words: written })}
            />
            <SaveFooter
              save={change}
              isDirty={isDirty}
              conflict={{ code: 'notice-changed', message: say('notices.conflict'), loadTheirs }}
            />
          </form>
          <AttachmentsPart notice={notice} actions={actions} />
          {audience.speakers && <SpeakerAddresses meeting={notice.meeting} />}
          <PagePart notice={notice} actions={actions} />
        </div>
        <PreviewPart notice={notice} actions={actions} isDirty={isDirty} />
      </div>
      <SendingPart notice={notice} actions={actions} isDirty={isDirty} />
    </>
  )
}
