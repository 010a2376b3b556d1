import type { Translation } from '../../../translation'
import type { account as English } from '../../en/administration/account'

export const account: Translation<typeof English> = {
  'account.sessions-title': 'Активные сеансы',
  'account.sessions-this': 'Этот сеанс',
  'account.sessions-end': 'Выйти',
  'account.sessions-unknown': 'Неизвестное приложение',
  'account.sessions-since': 'Вход: {since}. Сеанс завершится не позднее: {until}',
  'account.password-title': 'Пароль',
  'account.password-current': 'Текущий пароль',
  'account.password-next': 'Новый пароль',
  'account.password-change': 'Изменить пароль',
  'account.password-changed': 'Пароль изменен. На всех остальных устройствах выполнен выход.',
  'account.secondFactor-title': 'Двухэтапная проверка',
  'account.secondFactor-off':
    'Выключена. Когда она включена, для входа нужны пароль и код из приложения для аутентификации.',
  'account.secondFactor-on':
    '{left, plural, =0 {Включена. Кодов восстановления не осталось. Создайте новые.} one {Включена. Остался # код восстановления.} few {Включена. Осталось # кода восстановления.} many {Включена. Осталось # кодов восстановления.} other {Включена. Осталось # кода восстановления.}}',
  'account.secondFactor-yes': 'Включена',
  'account.secondFactor-no': 'Выключена',
  'account.secondFactor-setUp': 'Настроить двухэтапную проверку',
  'account.secondFactor-scan':
    'Отсканируйте этот код приложением для аутентификации или введите секретный ключ.',
  'account.secondFactor-picture': 'QR-код',
  'account.secondFactor-secret': 'Секретный ключ:',
  'account.secondFactor-recovery': 'Коды восстановления',
  'account.secondFactor-recoveryHint':
    'Код восстановления позволяет войти, если устройство потеряно. Каждый код действует один раз. Сохраните коды сейчас: больше они не будут показаны.',
  'account.secondFactor-code': 'Код',
  'account.secondFactor-codeHint': 'Шесть цифр из приложения для аутентификации',
  'account.secondFactor-codeWrong':
    'Введите шесть цифр, которые приложение для аутентификации показывает сейчас.',
  'account.secondFactor-confirm': 'Включить',
  'account.secondFactor-renew': 'Создать новые коды восстановления',
  'account.secondFactor-end': 'Выключить',
  'account.secondFactor-removing':
    'Если {name} теряет доступ к устройству, выключите двухэтапную проверку. После этого для входа достаточно пароля, а все сеансы завершаются.',
  'account.secondFactor-remove': 'Выключить двухэтапную проверку',
  'account.secondFactor-removed': 'Двухэтапная проверка выключена: {name}.',
}
