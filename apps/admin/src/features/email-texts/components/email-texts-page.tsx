import { emailTexts, may, notices } from '@u4ssc/client/contract'
import type { EmailTextList } from '@u4ssc/client/emails'
import { useParams } from 'react-router'
import { Link } from '../../../components/link'
import { useRead } from '../../../components/api/operations'
import { Loaded } from '../../../components/feedback/loaded'
import { wording } from '../../../components/language/language'
import { nameOfLanguage } from '../../../components/language/name-of-language'
import { say } from '../../../components/language/say'
import { PageHeader } from '../../../components/layout/page-header'
import { RequireRole } from '../../../components/layout/require-role'
import { ListTable } from '../../../components/lists/list-table'
import { MeetingCrumbs } from '../../../subjects/meetings/meeting-crumbs'
import { describeKind } from '../../../subjects/emails/describe-kind'

/** The kinds of email, with the languages that have a text for all meetings or for one. */
export function EmailTextsPage() {
  const { slug } = useParams()
  const operation = slug === undefined ? emailTexts.update : notices.list
  return (
    <RequireRole may={(role) => may(operation, role)} title={say('email-texts.title')}>
      <PageHeader
        crumbs={slug === undefined ? undefined : <MeetingCrumbs slug={slug} />}
        title={say('email-texts.title')}
      />
      <p className="soft">
        {say(slug === undefined ? 'email-texts.lead' : 'email-texts.leadMeeting')}
      </p>
      <Kinds slug={slug} />
      {slug === undefined && <p className="soft">{say('email-texts.fixed')}</p>}
    </RequireRole>
  )
}

function Kinds({ slug }: { readonly slug: string | undefined }) {
  return (
    <Loaded query={useRead(emailTexts.list, { meeting: slug })}>
      {({ items }) => (
        <ListTable columns={[say('email-texts.kind'), say('email-texts.own')]}>
          {items.map((item) => (
            <tr key={item.kind}>
              <th scope="row">
                <Link to={pathOfText(item.kind, slug)}>{describeKind(item.kind)}</Link>
              </th>
              <td className={item.languages.length === 0 ? 'soft' : undefined}>
                {describeTexts(item)}
              </td>
            </tr>
          ))}
        </ListTable>
      )}
    </Loaded>
  )
}

/** Returns the address of the texts, of all meetings or of one. */
export function pathOfTexts(slug: string | undefined): string {
  return slug === undefined ? '/email-texts' : `/meetings/${slug}/email-texts`
}

function pathOfText(kind: string, slug: string | undefined): string {
  return `${pathOfTexts(slug)}/${kind}`
}

function describeTexts({ languages, inherited }: EmailTextList['items'][number]): string {
  const list = (codes: typeof languages) => codes.map(nameOfLanguage).join(wording.listSeparator)
  if (languages.length > 0) return list(languages)
  return inherited.length > 0
    ? say('email-texts.inherited', { languages: list(inherited) })
    : say('email-texts.default')
}
