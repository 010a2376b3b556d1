import { EmailTextKindSchema } from '@u4ssc/client/emails'
import type { EmailTextKind } from '@u4ssc/client/emails'
import { LinkBase, useParams } from 'react-admin'
import { Loaded } from '../../../components/feedback/loaded'
import { say } from '../../../components/language/say'
import { PageHeader } from '../../../components/layout/page-header'
import { RequireRole } from '../../../components/layout/require-role'
import { MeetingCrumbs } from '../../meetings/workspace/meeting-crumbs'
import { describeKind } from '../../messages/describe-kind'
import { mayHandleNotices } from '../../notices/permissions'
import { mayChangeEmailTexts } from '../permissions'
import { useEmailText } from '../queries'
import { EmailTextForm } from './email-text-form'
import { pathOfTexts } from './email-texts-page'

/** The text of one kind of email, for all meetings or for one. */
export function EmailTextPage() {
  const { slug, kind } = useParams()
  const may = slug === undefined ? mayChangeEmailTexts : mayHandleNotices
  const { data: known } = EmailTextKindSchema.safeParse(kind)
  const texts = <LinkBase to={pathOfTexts(slug)}>{say('email-texts.title')}</LinkBase>
  return (
    <RequireRole may={may} title={say('email-texts.title')}>
      <PageHeader
        crumbs={slug === undefined ? texts : <MeetingCrumbs slug={slug}>{texts}</MeetingCrumbs>}
        title={known ? describeKind(known) : say('email-texts.title')}
      />
      {known ? (
        <TextOfKind kind={known} slug={slug} />
      ) : (
        <p className="empty">{say('email-texts.notFound')}</p>
      )}
    </RequireRole>
  )
}

function TextOfKind(props: { readonly kind: EmailTextKind; readonly slug: string | undefined }) {
  return (
    <Loaded query={useEmailText(props.kind, props.slug)}>
      {(text) => <EmailTextForm text={text} />}
    </Loaded>
  )
}
