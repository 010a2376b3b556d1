import type { Translation } from '../../../translation'
import type { withdraw as English } from '../../en/circulars/withdraw'

export const withdraw: Translation<typeof English> = {
  'withdraw.open-meeting': 'Retirer la réunion',
  'withdraw.open-circular': 'Retirer la circulaire',
  'withdraw.title': 'Retirer « {title} » ?',
  'withdraw.what-meeting':
    'La page de la réunion indiquera seulement que la réunion a été retirée, et le motif. Ses entrées de calendrier seront annulées. Vous pourrez rétablir la réunion plus tard.',
  'withdraw.what-circular':
    'La page de la circulaire indiquera seulement que la circulaire a été retirée, et le motif. Vous pourrez rétablir la circulaire plus tard.',
  'withdraw.reasonHint': 'Public. Affiché sur la page retirée.',
  'withdraw.do': 'Retirer',
  'withdraw.list': 'Éléments retirés',
  'withdraw.since': 'Date du retrait',
  'withdraw.restore': 'Rétablir',
  'withdraw.restoreOne': 'Rétablir {title}',
  'withdraw.restoreTitle': 'Rétablir « {title} » ?',
  'withdraw.restoreWhat': 'La page redevient publique, sans modification.',
  'withdraw.restoreHint': 'Inscrit dans le journal d’audit.',
}
