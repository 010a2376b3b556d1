import type { Translation } from '../../../translation'
import type { joining as English } from '../../en/meetings/joining'

export const joining: Translation<typeof English> = {
  'joining.lead': 'يُبلَّغ به المؤكدون وحدهم ابتداءً من الوقت أدناه. ولا يظهر في أي رد عام.',
  'joining.minutes': 'دقائق قبل الافتتاح',
  'joining.revealedAt': 'يُبلَّغ ابتداءً من {moment} بتوقيتك.',
  'joining.noStart': 'ليس للاجتماع يوم يُحسب منه.',
  'joining.none': 'لم تُذكر وسيلة للانضمام بعد.',
  'joining.add': 'إضافة قاعة',
  'joining.room': 'القاعة {number}',
  'joining.label': 'اسمها',
  'joining.passcode': 'رمز الدخول',
  'joining.telephones': 'أرقام الهاتف',
  'joining.telephonesHint': 'تفصل بينها فواصل.',
}
