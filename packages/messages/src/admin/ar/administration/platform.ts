import type { Translation } from '../../../translation'
import type { platform as English } from '../../en/administration/platform'

export const platform: Translation<typeof English> = {
  'platform.title': 'الإعدادات',
  'platform.lead':
    'كيف أُعدت هذه النسخة. تقرر ذلك البيئة التي تبدأ بها؛ ولتغيير شيء، عيّن متغيره وابدأ من جديد.',
  'platform.addresses': 'العناوين',
  'platform.mail': 'البريد',
  'platform.storage': 'التخزين',
  'platform.running': 'التشغيل',
  'platform.setting': 'الإعداد',
  'platform.value': 'الآن',
  'platform.variable': 'يعيّنه',
  'platform.notSet': 'غير معيّن',
  'platform.site-address': 'الموقع',
  'platform.api-address': 'واجهة البرمجة ولوحة المعلومات',
  'platform.mail-from': 'المرسل',
  'platform.mail-server': 'خادم البريد',
  'platform.bounces': 'تصل الرسائل المرتدة إلى',
  'platform.signature': 'توقَّع الرسائل باسم',
  'platform.database': 'خادم PostgreSQL',
  'platform.data-folder': 'مجلد البيانات',
  'platform.metrics': 'أرقام العملية',
  'platform.clock': 'بدأت الساعة عند',
  'platform.noMailServer': 'تنتظر الرسائل في صندوق الصادر.',
  'platform.embedded': 'قاعدة بيانات مضمّنة',
  'platform.languages': 'اللغات',
  'platform.size': 'المخزَّن',
  'platform.megabytes': '{count} ميغابايت',
  'platform.retention': 'مدة حفظ البيانات',
  'platform.retentionMore': 'ما يُحفظ عن الأشخاص ولأي غرض وإلى متى مذكور في الصفحة العامة.',
  'platform.privacyPage': 'صفحة الخصوصية',
  'platform.backup': 'النسخ الاحتياطي',
  'platform.backupEmbedded':
    'لا تنسخ المنصة شيئاً بنفسها: أوقفها وانسخ مجلد البيانات ثم شغّلها. النسخة المأخوذة أثناء التشغيل ليست نسخة احتياطية.',
  'platform.backupServer':
    'لا تنسخ المنصة شيئاً بنفسها: استعمل pg_dump أو أدوات الخادم. ولا ترى المنصة متى حدث ذلك آخر مرة.',
  'platform.cases': 'تصدير حالات التدريب',
  'platform.casesLead':
    'الرسائل المعممة التي راجعها شخص ونُشرت هنا، بوصفها أمثلة يمكن لبرنامج القراءة أن يتعلم منها.',
  'platform.casesWhat':
    'يضم الأرشيف ملفين لكل رسالة معممة: نصها والبيانات المؤكدة في المراجعة. ولا يشمل الرسائل المعممة التي تغيّر اجتماعاً سبق نشره.',
  'platform.casesAnonymized':
    'يُستعاض عما يلي ببيانات مختلقة من الشكل نفسه: أسماء جهة الاتصال والموقّع والمتحدثين والأشخاص المذكورين بلقب مثل «السيدة» أو «السيد»؛ وعناوين البريد الإلكتروني؛ وأرقام الهاتف والفاكس؛ ورموز المرور وأرقام الاجتماعات والرموز الواردة في الروابط. وتُستبعد الرسالة المعممة التي يتعذر فيها ذلك بأمان، ويذكر الملف EXCLUDED.md السبب.',
  'platform.casesRead':
    'اقرأ كل ملف قبل مشاركته مع الآخرين. فقد يبقى في النص اسم مذكور بمفرده، ويمكن لأي شخص العثور على رسالة معممة منشورة من خلال مرجعها. ويُقيَّد كل تصدير في سجل المراجعة.',
  'platform.casesDownload': 'تنزيل الأرشيف (ZIP)',
}
