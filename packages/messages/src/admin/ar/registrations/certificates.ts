import type { Translation } from '../../../translation'
import type { certificates as English } from '../../en/registrations/certificates'

export const certificates: Translation<typeof English> = {
  'certificates.title': 'الشهادات',
  'certificates.none': 'لا يوجد مشاركون مؤكدون حتى الآن. سيظهرون هنا.',
  'certificates.certificate': 'الشهادة',
  'certificates.send':
    '{count, plural, zero {لا توجد شهادات للإرسال} one {إرسال شهادة واحدة} two {إرسال شهادتين} few {إرسال # شهادات} many {إرسال # شهادة} other {إرسال # شهادة}}',
  'certificates.confirm': 'إرسال',
  'certificates.sendMore':
    'يتلقى كل من حضر ولم تصله الشهادة بعد رسالة الشكر مع الشهادة. ولا يتلقاها أحد مرتين.',
  'certificates.sent':
    '{count, plural, zero {لا توجد رسائل في قائمة الانتظار.} one {رسالة واحدة في قائمة الانتظار.} two {رسالتان في قائمة الانتظار.} few {# رسائل في قائمة الانتظار.} many {# رسالة في قائمة الانتظار.} other {# رسالة في قائمة الانتظار.}}',
  'certificates.open': 'فتح الشهادة',
  'certificates.state-sent': 'أُرسلت',
  'certificates.state-queued': 'قيد الإرسال',
  'certificates.state-ready': 'جاهزة للإرسال',
  'certificates.state-not-over': 'لم ينتهِ الاجتماع بعد',
  'certificates.state-not-recorded': 'لم يُسجَّل الوصول',
  'certificates.state-no-consent': 'لا موافقة على تسجيل الحضور',
}
