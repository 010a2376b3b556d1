import type { Translation } from '../../../translation'
import type { emailTexts as English } from '../../en/email/email-texts'

export const emailTexts: Translation<typeof English> = {
  'email-texts.title': 'نصوص الرسائل الإلكترونية',
  'email-texts.lead':
    'موضوع ونص كل نوع من الرسائل الإلكترونية لجميع الاجتماعات. وتُضاف الأوقات والمواعيد النهائية والروابط والتوقيع تلقائياً. ويمكن أن تكون لاجتماع ما نصوص خاصة به تحل محل هذه النصوص.',
  'email-texts.leadMeeting':
    'موضوع ونص كل نوع من الرسائل الإلكترونية بشأن هذا الاجتماع. وفي حال عدم وجود نص هنا، يُرسل النص الخاص بجميع الاجتماعات.',
  'email-texts.fixed':
    'تحتفظ الرسائل المتعلقة بكلمات المرور والاشتراكات بنصها الثابت، ليعرف الجميع دائماً وظيفة الروابط.',
  'email-texts.kind': 'الرسالة الإلكترونية',
  'email-texts.own': 'نصك',
  'email-texts.inherited': 'لجميع الاجتماعات: {languages}',
  'email-texts.subjectHint': 'يُترك فارغاً لاستخدام الموضوع الافتراضي: \u2068{subject}\u2069',
  'email-texts.textHint':
    'يُترك فارغاً لاستخدام النص الافتراضي. اترك سطراً فارغاً بين الفقرات. واكتب عناوين الويب كاملة.',
  'email-texts.default': 'النص الافتراضي',
  'email-texts.copy': 'نسخ النص الافتراضي',
  'email-texts.reset': 'استعادة النص الافتراضي',
  'email-texts.link': 'رابط الزر في الرسالة الإلكترونية',
  'email-texts.written': '{language}، مع نصك',
  'email-texts.example': 'قيم على سبيل المثال',
  'email-texts.meeting': 'الاجتماع في المعاينة',
  'email-texts.previewHint': 'تُظهر المعاينة ما كتبته، سواء حُفظ أم لم يُحفظ.',
  'email-texts.noMeeting': 'لا يوجد اجتماع منشور. انشر اجتماعاً لترى المعاينة.',
  'email-texts.reminderHint':
    'يتوقف عدد الساعات أو الأيام في الموضوع الافتراضي على وقت إرسال التذكير.',
  'email-texts.conflict':
    'غيّر أحد الزملاء هذا النص. وما كتبته محفوظ. احفظه بدلاً من نسخة زميلك، أو حمّل نسخته.',
  'email-texts.notFound': 'هذا النوع من الرسائل غير موجود أو يحتفظ بنصه الثابت.',
}
