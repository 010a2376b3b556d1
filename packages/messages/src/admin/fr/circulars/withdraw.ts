import type { Translation } from '../../../translation'
import type { withdraw as English } from '../../en/circulars/withdraw'

export const withdraw: Translation<typeof English> = {
  'withdraw.open-meeting': 'Retirer cette réunion',
  'withdraw.open-circular': 'Retirer cette circulaire',
  'withdraw.title': 'Retirer « {title} » ?',
  'withdraw.what-meeting':
    'La page de la réunion indiquera seulement que la réunion est retirée, et le motif. Ses entrées d’agenda sont annulées. Vous pourrez rétablir la réunion plus tard.',
  'withdraw.what-circular':
    'La page de la circulaire indiquera seulement que la circulaire est retirée, et le motif. Vous pourrez la rétablir plus tard.',
  'withdraw.reasonHint': 'Public : affiché à la place de la page.',
  'withdraw.do': 'Retirer',
  'withdraw.list': 'Retirées',
  'withdraw.since': 'Date du retrait',
  'withdraw.restore': 'Rétablir',
  'withdraw.restoreOne': 'Rétablir : {title}',
  'withdraw.restoreTitle': 'Rétablir « {title} » ?',
  'withdraw.restoreWhat': 'La publication redevient visible telle qu’elle était.',
  'withdraw.restoreHint': 'Conservé dans le journal d’audit.',
}
