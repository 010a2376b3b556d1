import type { Translation } from '../../../translation'
import type { withdraw as English } from '../../en/circulars/withdraw'

export const withdraw: Translation<typeof English> = {
  'withdraw.open-meeting': 'Retirar esta reunión',
  'withdraw.open-circular': 'Retirar esta circular',
  'withdraw.title': '¿Retirar «{title}»?',
  'withdraw.what-meeting':
    'La página de la reunión solo indicará que se ha retirado y el motivo. Sus entradas de calendario se cancelan. Podrá restaurar la reunión más adelante.',
  'withdraw.what-circular':
    'La página de la circular solo indicará que se ha retirado y el motivo. Podrá restaurarla más adelante.',
  'withdraw.reasonHint': 'Público: se muestra en lugar de la página.',
  'withdraw.do': 'Retirar',
  'withdraw.list': 'Retiradas',
  'withdraw.since': 'Fecha de retirada',
  'withdraw.restore': 'Restaurar',
  'withdraw.restoreOne': 'Restaurar: {title}',
  'withdraw.restoreTitle': '¿Restaurar «{title}»?',
  'withdraw.restoreWhat': 'Vuelve a ser público tal como estaba.',
  'withdraw.restoreHint': 'Se guarda en el registro de auditoría.',
}
