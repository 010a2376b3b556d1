import type { Translation } from '../../../translation'
import type { checkIn as English } from '../../en/registrations/check-in'

export const checkIn: Translation<typeof English> = {
  'check-in.title': 'تسجيل الوصول',
  'check-in.find': 'الاسم أو الرمز',
  'check-in.findHint': 'امسح الرمز، أو أدخل الرمز أو جزءاً من الاسم.',
  'check-in.day': 'اليوم',
  'check-in.session': 'الجلسة',
  'check-in.do': 'تسجيل الوصول',
  'check-in.done': 'سُجِّل وصول {name}.',
  'check-in.already': 'سبق تسجيل وصول {name} في الساعة {time}.',
  'check-in.undo': 'إلغاء تسجيل الوصول',
  'check-in.undone': 'أُلغي تسجيل وصول {name}.',
  'check-in.notConfirmed': 'تسجيل {name} غير مؤكد: {state}. يُرجى توجيه هذا الشخص إلى الأمانة.',
  'check-in.isIn': 'سُجِّل الوصول',
  'check-in.counted': 'سُجِّل وصول {name}. ولم يُسجَّل الاسم بناءً على الطلب.',
  'check-in.unknown':
    'لا يوجد مشارك بهذا الاسم أو الرمز. تحقق من الإملاء، أو ابحث بجزء آخر من الاسم.',
  'check-in.otherMeeting': 'هذا الرمز خاص باجتماع آخر: {title}، {date}.',
  'check-in.more': 'توجد أسماء أخرى مطابقة. أدخل جزءاً أكبر من الاسم.',
  'check-in.counts': 'سُجِّل وصول {here, number} من {all, number}',
  'check-in.waiting':
    '{count, plural, zero {لا عمليات تسجيل وصول بانتظار الإرسال.} one {ستُرسل عملية تسجيل وصول واحدة عند الاتصال بالإنترنت.} two {ستُرسل عمليتا تسجيل وصول عند الاتصال بالإنترنت.} few {ستُرسل # عمليات تسجيل وصول عند الاتصال بالإنترنت.} many {ستُرسل # عملية تسجيل وصول عند الاتصال بالإنترنت.} other {ستُرسل # عملية تسجيل وصول عند الاتصال بالإنترنت.}}',
  'check-in.offline': 'لا يوجد اتصال. هذه آخر قائمة تم تحميلها.',
  'check-in.deleteList': 'حذف القائمة من هذا الجهاز',
  'check-in.listDeleted': 'حُذفت القائمة من هذا الجهاز.',
  'check-in.camera': 'صورة الكاميرا',
  'check-in.cameraOn': 'مسح بالكاميرا',
  'check-in.cameraOff': 'إيقاف الكاميرا',
  'check-in.cameraRefused':
    'الكاميرا غير متاحة. اسمح بالوصول إلى الكاميرا، أو أدخل الاسم أو الرمز.',
  'check-in.noCamera':
    'تتطلب قراءة الرموز كاميرا واتصالاً آمناً (HTTPS). أدخل الاسم أو الرمز، أو استخدم قارئاً.',
  'check-in.loading': 'يجري تحميل قارئ الرموز…',
}
