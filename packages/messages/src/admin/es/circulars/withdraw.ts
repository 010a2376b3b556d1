import type { Translation } from '../../../translation'
import type { withdraw as English } from '../../en/circulars/withdraw'

export const withdraw: Translation<typeof English> = {
  'withdraw.open-meeting': 'Retirar la reunión',
  'withdraw.open-circular': 'Retirar la circular',
  'withdraw.title': '¿Retirar «{title}»?',
  'withdraw.what-meeting':
    'La página de la reunión indicará solamente que la reunión se ha retirado, y el motivo. Sus entradas de calendario se cancelarán. Podrá restablecer la reunión más adelante.',
  'withdraw.what-circular':
    'La página de la circular indicará solamente que la circular se ha retirado, y el motivo. Podrá restablecer la circular más adelante.',
  'withdraw.reasonHint': 'Público. Se muestra en la página retirada.',
  'withdraw.do': 'Retirar',
  'withdraw.list': 'Elementos retirados',
  'withdraw.since': 'Fecha de retirada',
  'withdraw.restore': 'Restablecer',
  'withdraw.restoreOne': 'Restablecer {title}',
  'withdraw.restoreTitle': '¿Restablecer «{title}»?',
  'withdraw.restoreWhat': 'La página vuelve a ser pública, sin cambios.',
  'withdraw.restoreHint': 'Consta en el registro de auditoría.',
}
