import type { Translation } from '../../../translation'
import type { platform as English } from '../../en/administration/platform'

export const platform: Translation<typeof English> = {
  'platform.title': 'الإعدادات',
  'platform.lead':
    'إعدادات هذا الخادوم. وهي مأخوذة من متغيرات البيئة. ولتغيير إعداد، غيّر متغيره ثم أعد تشغيل الخادوم.',
  'platform.addresses': 'العناوين',
  'platform.mail': 'البريد الإلكتروني',
  'platform.storage': 'التخزين',
  'platform.running': 'المراقبة',
  'platform.setting': 'الإعداد',
  'platform.value': 'القيمة',
  'platform.variable': 'متغير البيئة',
  'platform.notSet': 'غير محدد',
  'platform.site-address': 'الموقع العام',
  'platform.api-address': 'واجهة برمجة التطبيقات (API) ولوحة الإدارة',
  'platform.mail-from': 'عنوان المرسل',
  'platform.mail-server': 'خادوم البريد',
  'platform.bounces': 'عنوان الرسائل المرتدة',
  'platform.signature': 'توقيع DKIM',
  'platform.database': 'خادوم PostgreSQL',
  'platform.data-folder': 'مجلد البيانات',
  'platform.metrics': 'المقاييس',
  'platform.clock': 'ساعة الاختبار',
  'platform.noMailServer': 'غير محدد. تنتظر الرسائل الإلكترونية في صندوق الصادر.',
  'platform.embedded': 'قاعدة بيانات مدمجة',
  'platform.languages': 'اللغات',
  'platform.size': 'الحجم',
  'platform.megabytes': '{count} ميغابايت',
  'platform.retention': 'الاحتفاظ بالبيانات',
  'platform.retentionMore':
    'تبيّن صفحة الخصوصية البيانات الشخصية المحفوظة والغرض منها ومدة الاحتفاظ بها.',
  'platform.privacyPage': 'صفحة الخصوصية',
  'platform.backup': 'النسخ الاحتياطي',
  'platform.backupEmbedded':
    'لا تنشئ المنصة نسخاً احتياطية. لإنشاء نسخة، أوقف الخادوم وانسخ مجلد البيانات ثم أعد تشغيل الخادوم. والنسخة المأخوذة أثناء تشغيل الخادوم ليست نسخة احتياطية صالحة.',
  'platform.backupServer':
    'لا تنشئ المنصة نسخاً احتياطية. استخدم \u2066pg_dump\u2069 أو أدوات خادوم قاعدة البيانات. ولا يمكن للمنصة عرض وقت آخر نسخة احتياطية.',
  'platform.cases': 'تصدير حالات التدريب',
  'platform.casesLead': 'الرسائل المعممة التي روجعت ونُشرت هنا، كأمثلة لتحسين القراءة الآلية.',
  'platform.casesWhat':
    'يضم الأرشيف ملفين لكل رسالة معممة: نصها والمعلومات المؤكدة عند المراجعة. ولا يشمل الرسائل المعممة التي تغيّر اجتماعاً منشوراً.',
  'platform.casesAnonymized':
    'تُستبدل بالبيانات الشخصية بيانات مختلقة بالشكل نفسه: أسماء جهات الاتصال والموقّعين والمتحدثين والأشخاص المذكورين مع لقب مثل «السيدة» أو «السيد»؛ وعناوين البريد الإلكتروني؛ وأرقام الهاتف والفاكس؛ ورموز الدخول وأرقام الاجتماعات والرموز الواردة في الروابط. وإذا لم يكن ذلك آمناً في رسالة معممة، فإنها تُستثنى. ويبيّن الملف \u2066EXCLUDED.md\u2069 الأسباب.',
  'platform.casesRead':
    'اقرأ كل ملف قبل مشاركته. فقد يبقى اسم ورد دون لقب، ويمكن العثور على رسالة معممة منشورة برقمها. وتُسجَّل كل عملية تصدير في سجل التدقيق.',
  'platform.casesDownload': 'تنزيل الأرشيف (ZIP)',
}
