import { emailTexts, may, notices } from '@u4ssc/client/contract'
import { EmailTextKindSchema } from '@u4ssc/client/emails'
import type { EmailTextKind } from '@u4ssc/client/emails'
import { useParams } from 'react-router'
import { Link } from '../../../components/link'
import { useRead } from '../../../components/api/operations'
import { Loaded } from '../../../components/feedback/loaded'
import { say } from '../../../components/language/say'
import { PageHeader } from '../../../components/layout/page-header'
import { RequireRole } from '../../../components/layout/require-role'
import { MeetingCrumbs } from '../../../subjects/meetings/meeting-crumbs'
import { describeKind } from '../../../subjects/emails/describe-kind'
import { EmailTextForm } from './email-text-form'
import { pathOfTexts } from './email-texts-page'

/** The text of one kind of email, for all meetings or for one. */
export function EmailTextPage() {
  const { slug, kind } = useParams()
  const operation = slug === undefined ? emailTexts.update : notices.list
  const { data: known } = EmailTextKindSchema.safeParse(kind)
  const texts = <Link to={pathOfTexts(slug)}>{say('email-texts.title')}</Link>
  return (
    <RequireRole may={(role) => may(operation, role)} title={say('email-texts.title')}>
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
    <Loaded query={useRead(emailTexts.get, props.kind, { meeting: props.slug })}>
      {(text) => <EmailTextForm text={text} />}
    </Loaded>
  )
}
