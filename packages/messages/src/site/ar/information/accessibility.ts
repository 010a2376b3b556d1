import type { Translation } from '../../../translation'
import type { accessibility as English } from '../../en/information/accessibility'

export const accessibility: Translation<typeof English> = {
  'accessibility.title': 'إمكانية النفاذ',
  'accessibility.status': 'حالة الامتثال',
  'accessibility.status-text':
    'يمتثل هذا الموقع جزئياً للمبادئ التوجيهية للنفاذ إلى محتوى الويب (WCAG) 2.2، المستوى AA، بسبب القيود المبينة أدناه.',
  'accessibility.can-do': 'ما يمكنكم فعله في هذا الموقع',
  'accessibility.can-do-text':
    'يمكنكم تكبير النص حتى 400% دون فقدانه، واستخدام كل صفحة بلوحة المفاتيح وبقارئ الشاشة وبدون نصوص برمجية، واختيار ألوان فاتحة أو داكنة على جهازكم.',
  'accessibility.feedback': 'الملاحظات والاتصال',
  'accessibility.feedback-text':
    'إذا لم يعمل شيء كما ينبغي، أو احتجتم إلى المعلومات بنسق آخر، فاكتبوا إلى الأمانة:',
  'accessibility.complaint': 'إذا لم يكن الرد مرضياً',
  'accessibility.complaint-text':
    'اكتبوا إلى الأمانة مرة أخرى واطلبوا إحالة شكواكم إلى رئيس الأمانة.',
  'accessibility.prepared': 'إعداد هذا البيان',
  'accessibility.prepared-text':
    'أُعد هذا البيان في {date}. وهو يستند إلى اختباراتنا لا إلى تدقيق خارجي.',
  'accessibility.tested': 'طريقة الاختبار',
  'accessibility.tested-text':
    'يتحقق اختبار آلي (axe) من كل صفحة بست لغات وبألوان فاتحة وداكنة وبعرض 320 بكسل وبدون نصوص برمجية، ولا يبلّغ عن أي أخطاء. ونختبر أيضاً بلوحة المفاتيح. ولم نختبر الموقع بعد مع مستخدمي التكنولوجيا المساعدة.',
  'accessibility.limits': 'أوجه القصور المعروفة',
  'accessibility.limits-text':
    'لا تتوفر الرسائل المعممة إلا باللغات التي صدرت بها، والعناوين بلغة أخرى معلَّمة. وقد لا تكون وثائق المواقع الأخرى والتسجيلات ميسرة النفاذ، ولم نتحقق منها.',
}
