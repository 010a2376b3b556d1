import type { Translation } from '../../../translation'
import type { registrationDetail as English } from '../../en/registrations/registration-detail'

export const registrationDetail: Translation<typeof English> = {
  'registration-detail.edit': 'تعديل',
  'registration-detail.save': 'حفظ التغييرات',
  'registration-detail.add': 'إضافة مشارك',
  'registration-detail.addHint':
    'لمن يحضر من دون تسجيل أو يتصل هاتفياً. لا يحتاج العنوان إلى تأكيد. يتلقى الشخص رسالة إلكترونية فيها رابط شخصي.',
  'registration-detail.addLate':
    'انتهى الاجتماع. يُضاف الشخص إلى القائمة ويتلقى رسالة تأكيد، لكنه لا يتلقى أي تذكير. ولم تعد المقاعد تُمنح لمن هم في قائمة الانتظار.',
  'registration-detail.added': 'تم التسجيل: {name}. الحالة: {state}.',
  'registration-detail.consent': 'لا يمكن إلا للشخص نفسه أن يوافق على ذكر اسمه أو على تدوين حضوره.',
  'registration-detail.duplicates': 'تكرار محتمل',
  'registration-detail.duplicatesHint': 'الاسم نفسه والبلد نفسه:',
  'registration-detail.notes': 'ملاحظات (للأمانة فقط)',
  'registration-detail.notesHint':
    'يمكن للشخص أن يطلب نسخة من هذه الملاحظات. لا تكتب ما لا ينبغي له الاطلاع عليه.',
  'registration-detail.note': 'ملاحظة جديدة',
  'registration-detail.addNote': 'إضافة ملاحظة',
  'registration-detail.history': 'سجل الإجراءات',
  'registration-detail.by-registrant': 'الشخص المسجَّل',
  'registration-detail.state': 'الحالة: {state}.',
  'registration-detail.by-other': 'مسؤول اتصال معيَّن أو مستخدم سابق',
  'registration-detail.email': 'الرسالة الإلكترونية «{email}»: {state}',
  'registration-detail.checkedIn': 'سُجّل الوصول ليوم {day}',
  'registration-detail.write': 'كتابة رسالة إلكترونية',
  'registration-detail.writeTo':
    '{count, plural, zero {لم يُحدَّد أحد} one {رسالة إلكترونية إلى شخص واحد} two {رسالة إلكترونية إلى شخصين} few {رسالة إلكترونية إلى # أشخاص} many {رسالة إلكترونية إلى # شخصاً} other {رسالة إلكترونية إلى # شخص}}',
  'registration-detail.writeHint':
    'تُرسل من الأمانة فور اختيار «إرسال» بالصيغة التي تكتبها، وتظهر في سجل كل شخص.',
  'registration-detail.subject': 'الموضوع',
  'registration-detail.message': 'النص',
  'registration-detail.send': 'إرسال',
  'registration-detail.sent':
    '{count, plural, zero {لم تُرسل الرسالة إلى أحد.} one {أُرسلت الرسالة إلى شخص واحد.} two {أُرسلت الرسالة إلى شخصين.} few {أُرسلت الرسالة إلى # أشخاص.} many {أُرسلت الرسالة إلى # شخصاً.} other {أُرسلت الرسالة إلى # شخص.}}',
  'registration-detail.resend': 'إعادة إرسال التأكيد',
  'registration-detail.resent': 'الرسالة في قائمة الإرسال.',
  'registration-detail.confirmation': 'تنزيل التأكيد',
  'registration-detail.needs': 'احتياجات إمكانية النفاذ',
  'registration-detail.closed': 'لم يعد بالإمكان تعديل هذا التسجيل.',
  'registration-detail.data': 'البيانات الشخصية',
  'registration-detail.export': 'تصدير البيانات',
  'registration-detail.erase': 'حذف البيانات',
  'registration-detail.eraseTitle': 'هل تريد حذف بيانات {name}؟',
  'registration-detail.eraseMore':
    'يُحذف الاسم والعنوان والإجابات والملاحظات والرسائل الإلكترونية، ويصبح المقعد شاغراً. ويبقى قيد مجهول الهوية للإحصاءات. لا يمكن التراجع عن ذلك.',
}
