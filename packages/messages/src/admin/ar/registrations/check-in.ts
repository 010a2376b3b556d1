import type { Translation } from '../../../translation'
import type { checkIn as English } from '../../en/registrations/check-in'

export const checkIn: Translation<typeof English> = {
  'check-in.title': 'تسجيل الحضور',
  'check-in.find': 'الرمز أو الاسم',
  'check-in.findHint': 'اقرأ الرمز بالكاميرا أو بقارئ، أو اكتبه، أو اكتب جزءاً من الاسم.',
  'check-in.day': 'اليوم',
  'check-in.session': 'الجلسة',
  'check-in.door': 'عند المدخل',
  'check-in.do': 'تسجيل الحضور',
  'check-in.done': 'سُجّل حضور {name}.',
  'check-in.already': '{name} حاضر من قبل.',
  'check-in.isIn': 'حاضر',
  'check-in.counted': 'احتُسب {name}. لم يُسجَّل الاسم بحسب اختيار صاحبه.',
  'check-in.unknown': 'لا يُنتظر أحد بهذا الرمز أو الاسم.',
  'check-in.more': 'هناك آخرون: اكتب المزيد من الاسم.',
  'check-in.counts': 'حضر {here, number} من {all, number}.',
  'check-in.waiting':
    '{count, plural, zero {# في انتظار الإرسال.} one {واحد في انتظار الإرسال.} two {اثنان في انتظار الإرسال.} few {# في انتظار الإرسال.} many {# في انتظار الإرسال.} other {# في انتظار الإرسال.}}',
  'check-in.offline': 'لا اتصال: هذه هي القائمة كما كانت.',
  'check-in.forget': 'محو القائمة من هذا الجهاز',
  'check-in.forgotten': 'لم تعد القائمة على هذا الجهاز.',
  'check-in.camera': 'صورة الكاميرا',
  'check-in.cameraOn': 'قراءة الرموز بالكاميرا',
  'check-in.cameraOff': 'إيقاف الكاميرا',
  'check-in.cameraRefused': 'لا يمكن استخدام الكاميرا. اكتب الرمز أو الاسم.',
  'check-in.noCamera':
    'لا يستطيع هذا المتصفح قراءة الرموز بالكاميرا: اكتب الرمز أو الاسم، أو استخدم قارئاً.',
}
