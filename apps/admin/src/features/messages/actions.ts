import { useAct } from '../../components/api/use-act'
import { messagesKey } from './queries'

export function useResend(id: string) {
  return useAct((client) => client.emails.resend(id), messagesKey)
}
