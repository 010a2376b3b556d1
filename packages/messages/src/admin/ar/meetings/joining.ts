import type { Translation } from '../../../translation'
import type { joining as English } from '../../en/meetings/joining'

export const joining: Translation<typeof English> = {
  'joining.lead': 'تظهر للمشاركين المؤكَّدين فقط، اعتباراً من الوقت المبيّن أدناه. ولا تُنشر علناً أبداً.',
  'joining.minutes': 'عدد الدقائق قبل البداية',
  'joining.revealedAt': 'تظهر اعتباراً من {moment} (بتوقيتك).',
  'joining.noStart': 'أضف اليوم الأول للاجتماع ووقت بدايته لتحديد هذا الوقت.',
  'joining.none': 'لا توجد تفاصيل للانضمام بعد. أضف قاعة مع رابط أو رمز دخول أو أرقام هاتف.',
  'joining.add': 'إضافة قاعة',
  'joining.room': 'القاعة {number}',
  'joining.label': 'اسم القاعة',
  'joining.passcode': 'رمز الدخول',
  'joining.telephones': 'أرقام الهاتف',
  'joining.telephonesHint': 'افصل بين الأرقام بفواصل.',
}
