import { Link } from '../../components/link'
import { describeMoment } from '../../clock-format'
import { say } from '../../components/language/say'
import { useClosing } from './queries'
import { meetingPath } from '../meetings/meeting-paths'

/** Explains that a meeting with closed proceedings cannot be changed. */
export function ClosedNotice(props: { readonly slug: string; readonly isBare?: boolean }) {
  const closing = useClosing(props.slug)
  if (!closing) return null
  return (
    <p className="notice" role="status">
      {say('proceedings.closed', { moment: describeMoment(closing.frozenAt) })}{' '}
      {props.isBare !== true && (
        <Link to={meetingPath(props.slug, 'record')}>{say('proceedings.view')}</Link>
      )}
    </p>
  )
}
