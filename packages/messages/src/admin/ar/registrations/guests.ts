import type { Translation } from '../../../translation'
import type { guests as English } from '../../en/registrations/guests'

export const guests: Translation<typeof English> = {
  'guests.title': 'الدعوات',
  'guests.none': 'لا توجد دعوات بعد. ادعُ شخصاً أو استورد قائمة.',
  'guests.one': 'دعوة شخص',
  'guests.invite': 'دعوة',
  'guests.sent': 'الدعوة الموجهة إلى \u2066{email}\u2069 في صندوق الصادر.',
  'guests.mailLanguage': 'لغة الرسائل الإلكترونية',
  'guests.list': 'استيراد قائمة',
  'guests.listHint':
    'ملف CSV أو Excel (\u2066.xlsx\u2069) يضم {count, plural, zero {# صف} one {صفاً واحداً} two {صفين} few {# صفوف} many {# صفاً} other {# صف}} على الأكثر. ويتضمن الصف الأول عناوين الأعمدة: \u2066email\u2069 إلزامي، و\u2066name\u2069 و\u2066organization\u2069 و\u2066country\u2069 و\u2066capacity\u2069 و\u2066language\u2069 اختيارية. وستطلع على نتيجة كل صف قبل إرسال الدعوات.',
  'guests.reading': 'جارٍ قراءة القائمة…',
  'guests.tooLarge': 'الملف فارغ أو حجمه أكبر من 3 ميغابايت. اختر ملفاً آخر.',
  'guests.inviteAll':
    '{count, plural, zero {لا أشخاص للدعوة} one {دعوة شخص واحد} two {دعوة شخصين} few {دعوة # أشخاص} many {دعوة # شخصاً} other {دعوة # شخص}}',
  'guests.outcome': 'معاينة الاستيراد',
  'guests.done': 'القائمة المستوردة',
  'guests.row': 'الصف',
  'guests.result': 'النتيجة',
  'guests.invitedOn': 'تاريخ الدعوة',
  'guests.answer': 'الرد',
  'guests.noAnswer': 'لا رد بعد',
  'guests.remind': 'تذكير من لم يردوا',
  'guests.reminded':
    '{reminded, plural, zero {لا أحد يُذكَّر.} one {يُذكَّر شخص واحد.} two {يُذكَّر شخصان.} few {يُذكَّر # أشخاص.} many {يُذكَّر # شخصاً.} other {يُذكَّر # شخص.}}',
  'guests.emailedToday':
    '{emailedToday, plural, zero {لم يتلق أحد رسالة إلكترونية خلال آخر 24 ساعة.} one {تلقى شخص واحد رسالة إلكترونية خلال آخر 24 ساعة.} two {تلقى شخصان رسالة إلكترونية خلال آخر 24 ساعة.} few {تلقى # أشخاص رسالة إلكترونية خلال آخر 24 ساعة.} many {تلقى # شخصاً رسالة إلكترونية خلال آخر 24 ساعة.} other {تلقى # شخص رسالة إلكترونية خلال آخر 24 ساعة.}}',
  'guests.revoked': 'مسحوبة',
  'guests.revokeAsk': 'هل تريد سحب هذه الدعوة؟',
  'guests.revokeWhy':
    'سيتوقف الرابط المرسل إلى \u2066{email}\u2069 عن العمل. ويبقى التسجيل الذي تم به صالحاً.',
  'guests.revokeDo': 'سحب الدعوة',
  'guests.result-to-invite': 'ستُرسل الدعوة',
  'guests.result-invited': 'أُرسلت الدعوة',
  'guests.result-already-invited': 'سبق إرسال الدعوة',
  'guests.result-already-registered': 'سبق التسجيل',
  'guests.result-revoked': 'سُحبت الدعوة. ولدعوة الشخص من جديد، استخدم «دعوة شخص»',
  'guests.result-duplicate-row': 'عنوان البريد الإلكتروني نفسه وارد في صف سابق',
  'guests.result-bad-address': 'عنوان بريد إلكتروني غير صالح',
  'guests.result-unknown-country': 'بلد غير معروف',
  'guests.result-unknown-capacity': 'قيمة غير معروفة في العمود «\u2066capacity\u2069»',
  'guests.result-unknown-language': 'لغة غير معروفة',
  'guests.result-too-long': 'اسم الشخص أو المنظمة طويل جداً',
}
