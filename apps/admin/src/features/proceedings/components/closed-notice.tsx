import { LinkBase } from 'react-admin'
import { describeMoment } from '../../../clock-words'
import { say } from '../../../components/say'
import { useClosing } from '../queries'

/** Why nothing of a meeting can be changed, where its proceedings are closed. */
export function ClosedNotice(props: { readonly slug: string; readonly isBare?: boolean }) {
  const closing = useClosing(props.slug)
  if (!closing) return null
  return (
    <p className="notice" role="status">
      {say('proceedings.closed', { moment: describeMoment(closing.frozenAt) })}{' '}
      {props.isBare !== true && (
        <LinkBase to={`/proceedings/${props.slug}`}>{say('proceedings.to')}</LinkBase>
      )}
    </p>
  )
}
