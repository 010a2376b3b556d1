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
  'registration-detail.write':
    '{count, plural, zero {كتابة رسالة إلكترونية} one {كتابة رسالة إلكترونية} two {الكتابة إلى شخصين} few {الكتابة إلى # أشخاص} many {الكتابة إلى # شخصاً} other {الكتابة إلى # شخص}}',
  'registration-detail.writeTo':
    '{count, plural, zero {لم يُحدَّد أحد} one {رسالة إلكترونية إلى شخص واحد} two {رسالة إلكترونية إلى شخصين} few {رسالة إلكترونية إلى # أشخاص} many {رسالة إلكترونية إلى # شخصاً} other {رسالة إلكترونية إلى # شخص}}',
  'registration-detail.writeHint':
    '{seconds, plural, zero {تُرسل بالصيغة التي تكتبها من دون موافقة.} one {تُرسل بالصيغة التي تكتبها من دون موافقة، ويمكنك إيقافها خلال ثانية واحدة.} two {تُرسل بالصيغة التي تكتبها من دون موافقة، ويمكنك إيقافها خلال ثانيتين.} few {تُرسل بالصيغة التي تكتبها من دون موافقة، ويمكنك إيقافها خلال # ثوانٍ.} many {تُرسل بالصيغة التي تكتبها من دون موافقة، ويمكنك إيقافها خلال # ثانية.} other {تُرسل بالصيغة التي تكتبها من دون موافقة، ويمكنك إيقافها خلال # ثانية.}} ويتلقى كل شخص رسالة خاصة به تظهر في سجله.',
  'registration-detail.subject': 'الموضوع',
  'registration-detail.message': 'النص',
  'registration-detail.send':
    '{count, plural, zero {إرسال} one {إرسال إلى شخص واحد} two {إرسال إلى شخصين} few {إرسال إلى # أشخاص} many {إرسال إلى # شخصاً} other {إرسال إلى # شخص}}',
  'registration-detail.sent':
    '{count, plural, zero {لم تُرسل الرسالة إلى أحد.} one {أُرسلت الرسالة إلى شخص واحد.} two {أُرسلت الرسالة إلى شخصين.} few {أُرسلت الرسالة إلى # أشخاص.} many {أُرسلت الرسالة إلى # شخصاً.} other {أُرسلت الرسالة إلى # شخص.}}',
  'registration-detail.needsApproval':
    '{count, plural, zero {تحتاج هذه الرسالة إلى موافقة زميل بوصفها إشعاراً.} one {تحتاج الرسالة الموجهة إلى أكثر من شخص واحد إلى موافقة زميل بوصفها إشعاراً.} two {تحتاج الرسالة الموجهة إلى أكثر من شخصين إلى موافقة زميل بوصفها إشعاراً.} few {تحتاج الرسالة الموجهة إلى أكثر من # أشخاص إلى موافقة زميل بوصفها إشعاراً.} many {تحتاج الرسالة الموجهة إلى أكثر من # شخصاً إلى موافقة زميل بوصفها إشعاراً.} other {تحتاج الرسالة الموجهة إلى أكثر من # شخص إلى موافقة زميل بوصفها إشعاراً.}}',
  'registration-detail.asNotice': 'المتابعة بوصفها إشعاراً',
  'registration-detail.leaving':
    '{count, plural, zero {لن تُرسل الرسالة إلى أحد.} one {ستُرسل الرسالة إلى شخص واحد بعد لحظات.} two {ستُرسل الرسالة إلى شخصين بعد لحظات.} few {ستُرسل الرسالة إلى # أشخاص بعد لحظات.} many {ستُرسل الرسالة إلى # شخصاً بعد لحظات.} other {ستُرسل الرسالة إلى # شخص بعد لحظات.}}',
  'registration-detail.stop': 'إيقاف الإرسال',
  'registration-detail.stopped': 'أُوقف الإرسال، ولم يُرسل شيء.',
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
