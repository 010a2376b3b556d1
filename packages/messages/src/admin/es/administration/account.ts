import type { Translation } from '../../../translation'
import type { account as English } from '../../en/administration/account'

export const account: Translation<typeof English> = {
  'account.sessions-title': 'Sesiones activas',
  'account.sessions-this': 'Esta sesión',
  'account.sessions-end': 'Cerrar sesión',
  'account.sessions-unknown': 'Aplicación desconocida',
  'account.sessions-since': 'Sesión iniciada el {since}. Termina el {until} a más tardar.',
  'account.password-title': 'Contraseña',
  'account.password-current': 'Contraseña actual',
  'account.password-next': 'Nueva contraseña',
  'account.password-change': 'Cambiar la contraseña',
  'account.password-changed':
    'Contraseña cambiada. Se han cerrado sus sesiones en todos los demás dispositivos.',
  'account.secondFactor-title': 'Verificación en dos pasos',
  'account.secondFactor-off':
    'Desactivada. Cuando está activada, para iniciar sesión hay que escribir la contraseña y un código de una aplicación de autenticación.',
  'account.secondFactor-on':
    '{left, plural, =0 {Activada. No le queda ningún código de recuperación. Cree códigos nuevos.} one {Activada. Le queda # código de recuperación.} many {Activada. Le quedan # de códigos de recuperación.} other {Activada. Le quedan # códigos de recuperación.}}',
  'account.secondFactor-yes': 'Activada',
  'account.secondFactor-no': 'Desactivada',
  'account.secondFactor-setUp': 'Configurar la verificación en dos pasos',
  'account.secondFactor-scan':
    'Escanee este código con su aplicación de autenticación o escriba la clave secreta.',
  'account.secondFactor-picture': 'Código QR',
  'account.secondFactor-secret': 'Clave secreta:',
  'account.secondFactor-recovery': 'Códigos de recuperación',
  'account.secondFactor-recoveryHint':
    'Utilice un código de recuperación para iniciar sesión si pierde su dispositivo. Cada código funciona una sola vez. Guarde los códigos ahora: no se volverán a mostrar.',
  'account.secondFactor-code': 'Código',
  'account.secondFactor-codeHint': 'Los seis dígitos que muestra la aplicación de autenticación',
  'account.secondFactor-codeWrong':
    'Escriba los seis dígitos que muestra ahora la aplicación de autenticación.',
  'account.secondFactor-confirm': 'Activar',
  'account.secondFactor-renew': 'Crear códigos de recuperación nuevos',
  'account.secondFactor-end': 'Desactivar',
  'account.secondFactor-removing':
    'Si {name} ha perdido su dispositivo, desactive la verificación en dos pasos. Para iniciar sesión bastará la contraseña, y todas sus sesiones se cerrarán.',
  'account.secondFactor-remove': 'Desactivar la verificación en dos pasos',
  'account.secondFactor-removed': 'La verificación en dos pasos está desactivada para {name}.',
}
