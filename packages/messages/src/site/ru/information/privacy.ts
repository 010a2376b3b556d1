import type { Translation } from '../../../translation'
import type { privacy as English } from '../../en/information/privacy'

export const privacy: Translation<typeof English> = {
  'privacy.title': 'Конфиденциальность',
  'privacy.cookies': 'Файлы cookie',
  'privacy.cookies-text':
    'Сайт использует три вида файлов cookie, только для себя: выбранное вами место, часовой пояс браузера и последний виденный вами выпуск собрания. Они не содержат ничего, что вас называет, и хранятся не более года. Программа, которую вы открыли, сохраняется и в вашем браузере, чтобы ее можно было читать без связи.',
  'privacy.records': 'Что записывается',
  'privacy.records-text':
    'Сайт записывает сбои с путём страницы, но не того, кто её запросил. Ни одна страница не обращается к другим сайтам, программы статистики нет.',
  'privacy.registration': 'Регистрация',
  'privacy.registration-text':
    'То, что вы пишете для регистрации здесь, хранится для собрания. По личной ссылке это можно прочитать, скачать и удалить. Регистрация на некоторые собрания проводится на другом сайте, где действуют его правила.',
  'privacy.contact': 'Вопросы',
  'privacy.contact-text': 'Адрес секретариата указан внизу каждой страницы.',
  'privacy.table': 'Какие данные о людях хранятся и как долго',
  'privacy.purpose': 'Для чего',
  'privacy.ground': 'На каком основании',
  'privacy.kept': 'Срок',
  'privacy.then': 'Затем',
  'privacy.data-unconfirmed': 'Регистрация или подписка, которую никто не подтвердил',
  'privacy.data-registration':
    'Регистрация: имя, адрес, организация, страна, статус, язык, часовой пояс, решение',
  'privacy.data-needs': 'Потребности в доступности и ответы на вопросы собрания',
  'privacy.data-attendance': 'Присутствие на заседаниях — тех, кто дал согласие',
  'privacy.data-passport': 'Паспортные данные тех, кто просит письмо для визы',
  'privacy.data-papers': 'Выданные сертификаты и письма: что в них сказано',
  'privacy.purpose-visa': 'Написать письмо',
  'privacy.purpose-verify': 'Чтобы другие могли проверить подлинность документа',
  'privacy.data-listed': 'Имя и организация в открытом списке участников',
  'privacy.data-mails': 'Какие письма о собрании кому отправлены и дошли ли они',
  'privacy.data-invitations': 'Имя и адрес приглашённых',
  'privacy.data-focal-points': 'Координаторы делегаций и письма о назначении',
  'privacy.data-speakers': 'Адреса докладчиков',
  'privacy.data-speaker-pages': 'Страницы докладчиков: адрес, ответ и то, что они отправили',
  'privacy.data-followers': 'Адрес тех, кто следит за собранием',
  'privacy.data-requests': 'Отпечаток запроса, без имён',
  'privacy.purpose-confirm': 'Убедиться, что адрес принадлежит им',
  'privacy.purpose-take-part': 'Дать им возможность участвовать',
  'privacy.purpose-assist': 'Учесть их потребности на собрании',
  'privacy.purpose-proof': 'Удостоверить их участие',
  'privacy.purpose-list': 'Чтобы участники знали друг о друге',
  'privacy.purpose-tell': 'Сообщать им то, что им нужно знать',
  'privacy.purpose-news': 'Сообщать им новости',
  'privacy.purpose-invite': 'Пригласить их',
  'privacy.purpose-answer-once': 'Сделать один раз то, что отправлено дважды',
  'privacy.ground-request': 'Они об этом просили',
  'privacy.ground-consent': 'Они согласились и могут отозвать согласие',
  'privacy.ground-mandate': 'Это нужно секретариату для проведения собрания',
  'privacy.kept-sent':
    '{days, plural, one {# день} few {# дня} many {# дней} other {# дня}} после отправки',
  'privacy.kept-meeting-ends':
    '{days, plural, one {# день} few {# дня} many {# дней} other {# дня}} после собрания',
  'privacy.kept-years':
    '{years, plural, one {# год} few {# года} many {# лет} other {# года}} после собрания',
  'privacy.kept-setting':
    'Срок, установленный для собрания, не более {days, plural, one {# дня} few {# дней} many {# дней} other {# дня}} после него',
  'privacy.kept-ended': 'Пока они сами не прекратят',
  'privacy.then-deleted': 'Удаляются',
  'privacy.then-counted': 'Удаляются; остаются только числа без имён',
  'privacy.then-hidden': 'Больше не показываются',
}
