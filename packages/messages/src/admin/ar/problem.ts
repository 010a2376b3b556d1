import type { Translation } from '../../translation'
import type { problem as English } from '../en/problem'

export const problem: Translation<typeof English> = {
  'problem.gone': 'لم يعد هذا العنصر موجوداً. أعد تحميل الصفحة.',
  'problem.changed':
    'عدّل شخص آخر هذه البيانات في هذه الأثناء. أعد تحميل الصفحة ثم أعد إجراء التعديل.',
  'problem.refused': 'هذا الإجراء غير ممكن. \u2066{detail}\u2069',
  'problem.invalid-request': 'بعض القيم المدخلة غير صالحة. \u2066{detail}\u2069',
  'problem.own-document': 'أنت من أرسل هذه الوثيقة. يجب أن يوافق عليها محرر آخر أو أحد المالكين.',
  'problem.second-factor-refused':
    'الرمز غير صحيح. انتظر الرمز التالي أو استخدم أحد رموز الاستعادة.',
  'problem.address-taken':
    'لدى شخص بهذا البريد الإلكتروني صلاحية دخول بالفعل. غيّر دوره بدلاً من ذلك.',
  'problem.last-owner': 'تحتاج لوحة الإدارة إلى مالك. عيّن مالكاً آخر أولاً.',
  'problem.draft-closed': 'نُشرت هذه المسودة بالفعل. ابدأ مسودة جديدة من صفحة الاجتماع.',
  'problem.open-issues': 'هناك مسائل معلّقة تمنع النشر. عالجها أولاً.',
  'problem.already-imported': 'سبق استيراد هذه الرسالة المعممة.',
  'problem.already-published': 'سبق نشر هذه الرسالة المعممة.',
  'problem.nothing-changed': 'لا يوجد أي اختلاف عن الاجتماع المنشور.',
  'problem.registration-closed': 'التسجيل في هذا الاجتماع مغلق أو لم يُعدّ بعد.',
  'problem.already-registered': 'هذا البريد الإلكتروني مسجّل في الاجتماع بالفعل.',
  'problem.already-invited': 'سبقت دعوة صاحب هذا البريد الإلكتروني. يمكنك إعادة إرسال الدعوة.',
  'problem.already-decided': 'اتُّخذ قرار بالفعل. أعد تحميل الصفحة للاطلاع عليه.',
  'problem.speaker-page-closed': 'صفحة المتحدث مغلقة. أعد فتحها أولاً.',
  'problem.too-many-files': 'بلغت الملفات الحد الأقصى. احذف ملفاً أولاً.',
  'problem.places-taken':
    'عدد المقاعد المشغولة أكبر من ذلك. أدخل عدداً أكبر أو ألغِ بعض التسجيلات أولاً.',
  'problem.delegation-exists': 'هذا الوفد موجود بالفعل.',
  'problem.delegation-full': 'اكتمل عدد أعضاء الوفد. زد عدد مقاعده أو ألغِ تسجيلاً أولاً.',
  'problem.organization-exists': 'توجد منظمة بهذا الاسم بالفعل.',
  'problem.audit-year-open': 'لم تنتهِ السنة بعد.',
  'problem.audit-year-changed': 'لا يطابق التصدير سجل التدقيق. صدّر السنة مجدداً.',
  'problem.letter-convenes': 'يعتمد اجتماع منشور على هذه الرسالة المعممة. اسحب الاجتماع أولاً.',
  'problem.people-registered': 'هناك أشخاص مسجلون في هذا الاجتماع. ألغِ الاجتماع أولاً لكي يُخطَروا.',
  'problem.proceedings-frozen': 'سجل هذا الاجتماع مغلق. أعد فتحه لإجراء التعديلات.',
  'problem.proceedings-open': 'سجل هذا الاجتماع ليس مغلقاً.',
  'problem.body-too-large': 'حجم البيانات أكبر من أن تُرسل.',
  'problem.link-not-valid': 'انتهت صلاحية الرابط أو سبق استخدامه. اطلب رابطاً جديداً.',
  'problem.too-many-attempts': 'عدد المحاولات كبير جداً. انتظر بضع دقائق ثم أعد المحاولة.',
}
