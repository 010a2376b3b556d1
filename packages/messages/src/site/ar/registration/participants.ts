import type { Translation } from '../../../translation'
import type { participants as English } from '../../en/registration/participants'

export const participants: Translation<typeof English> = {
  'participants.title': 'المشاركون',
  'participants.lead': 'المشاركون المؤكَّدون الذين وافقوا على ذكر أسمائهم، بحسب البلد أو المنطقة.',
  'participants.none':
    'لا يُذكر أي مشارك هنا. تظهر الأسماء عندما يوافق المشاركون المؤكَّدون على إدراجها.',
  'participants.unlisted':
    '{count, plural, zero {لا يوجد مشاركون آخرون.} one {هناك مشارك آخر لم يُذكر اسمه.} two {هناك مشاركان آخران لم يُذكر اسماهما.} few {هناك # مشاركين آخرين لم تُذكر أسماؤهم.} many {هناك # مشاركاً آخر لم تُذكر أسماؤهم.} other {هناك # مشارك آخر لم تُذكر أسماؤهم.}}',
}
