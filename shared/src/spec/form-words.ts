import { type Localized, text } from '#base'

/** What the spec's schema says of a wrong field, by the id that the schema has as its message; a test sees that none is missing. */
export const formWords: Readonly<Record<string, Localized>> = {
  'form.newer-version': text(
    'This spec was saved by a newer version of Slipway. Update Slipway to open it',
    'Esta especificación se guardó con una versión más reciente de Slipway. Actualiza Slipway para abrirla',
  ),
  'form.name': text('Enter a name, for example desktop-tensorflow', 'Introduce un nombre, por ejemplo desktop-tensorflow'),
  'form.at-most-53': text(
    'At most 53 characters, so that derived names fit',
    'Como máximo 53 caracteres, para que quepan los nombres derivados',
  ),
  'form.at-most-20': text(
    'At most 20 characters, so that derived names fit',
    'Como máximo 20 caracteres, para que quepan los nombres derivados',
  ),
  'form.letter-first': text('Start with a letter', 'Empieza por una letra'),
  'form.lowercase-letter-first': text(
    'Use lowercase letters, digits and hyphens, starting with a letter',
    'Usa minúsculas, cifras y guiones, empezando por una letra',
  ),
  'form.semver': text(
    'Three numbers separated by dots, for example 0.1.0 (SemVer)',
    'Tres números separados por puntos, por ejemplo 0.1.0 (SemVer)',
  ),
  'form.https-url': text('Enter a URL that starts with https://', 'Introduce una URL que empiece por https://'),
  'form.picture-type': text('Choose a PNG, JPEG, SVG or WebP picture', 'Elige una imagen PNG, JPEG, SVG o WebP'),
  'form.picture-size': text('At most 512 KiB', 'Como máximo 512 KiB'),
  'form.chart-path': text(
    'Enter a path in templates/ or files/, for example templates/extra.yaml',
    'Introduce una ruta en templates/ o files/, por ejemplo templates/extra.yaml',
  ),
  'form.reason': text('Enter a reason', 'Indica un motivo'),
  'form.at-most-63': text('At most 63 characters', 'Como máximo 63 caracteres'),
  'form.dns-label': text(
    'Use lowercase letters, digits and hyphens, e.g. my-volume',
    'Usa minúsculas, cifras y guiones, p. ej. mi-volumen',
  ),
  'form.at-most-15': text('At most 15 characters', 'Como máximo 15 caracteres'),
  'form.port-name': text(
    'Use lowercase letters, digits and single hyphens, with at least one letter',
    'Usa minúsculas, cifras y guiones sueltos, con al menos una letra',
  ),
  'form.no-hyphen-last': text('Must not end with a hyphen', 'No debe terminar en guion'),
  'form.port-number': text('From 1 to 65535', 'De 1 a 65535'),
  'form.object-name': text('Use lowercase letters, digits, hyphens and dots', 'Usa minúsculas, cifras, guiones y puntos'),
  'form.config-key': text('Use letters, digits, dots, hyphens and _', 'Usa letras, cifras, puntos, guiones y _'),
  'form.no-dots-first': text('Must not be . or start with ..', 'No debe ser . ni empezar por ..'),
  'form.variable-name': text(
    'Use letters, digits and _, not starting with a digit: DATA_DIR',
    'Usa letras, cifras y _, sin empezar por cifra: DATA_DIR',
  ),
  'form.absolute-path': text('Enter an absolute path, for example /data', 'Introduce una ruta absoluta, por ejemplo /data'),
  'form.no-parent-folder': text('Must not contain ..', 'No debe contener ..'),
  'form.not-in-proc': text('Must not be in /proc, which is reserved by the system', 'No puede estar en /proc, reservado por el sistema'),
  'form.half-character': text('Contains half of a character (a lone surrogate)', 'Contiene medio carácter (un sustituto suelto)'),
  'form.control-character': text(
    'Contains a control character that Kubernetes rejects',
    'Contiene un carácter de control que Kubernetes rechaza',
  ),
  'form.relative-path': text('Enter a relative path without ..', 'Introduce una ruta relativa sin ..'),
  'form.octal-mode': text('Enter four octal digits, for example 0644 or 0755', 'Introduce cuatro cifras octales, por ejemplo 0644 o 0755'),
  'form.identifier': text('Use letters, digits and _', 'Usa letras, cifras y _'),
  'form.slash-first': text('Start with /', 'Empieza por /'),
  'form.label': text('Enter a label', 'Introduce una etiqueta'),
  'form.value-path': text(
    'Use letters, digits and _, with dots between the parts: requests.memory',
    'Usa letras, cifras y _, con puntos entre las partes: requests.memory',
  ),
  'form.digest': text('sha256: and 64 hexadecimal digits', 'sha256: y 64 cifras hexadecimales'),
  'form.body-size': text('Enter a number with k, m or g, for example 100m', 'Introduce un número con k, m o g, por ejemplo 100m'),
  'form.path-placeholder': text('Use {path} where the path goes', 'Usa {path} donde va la ruta'),
  'form.source-once': text('Add each source once', 'Añade cada fuente una sola vez'),
  'form.whole-bytes': text('This is not a whole number of bytes', 'Esto no es un número entero de bytes'),
  'form.bytes': text(
    'Enter a number of bytes with a unit, for example 4Gi or 512Mi',
    'Introduce un número de bytes con unidad, por ejemplo 4Gi o 512Mi',
  ),
  'form.quantity': text(
    'Enter a number with a unit, for example 500m, 2, 4Gi or 512Mi',
    'Introduce un número con unidad, por ejemplo 500m, 2, 4Gi o 512Mi',
  ),
  'form.image': text(
    'Enter an image, for example quay.io/jupyter/base-notebook',
    'Introduce una imagen, por ejemplo quay.io/jupyter/base-notebook',
  ),
  'form.image-address': text(
    'Enter the registry and name, without http:// or a tag: quay.io/jupyter/base-notebook',
    'Introduce el registro y el nombre, sin http:// ni etiqueta: quay.io/jupyter/base-notebook',
  ),
  'form.tag': text('Use letters, digits, ., _ and -: 3.14', 'Usa letras, cifras, ., _ y -: 3.14'),
  'form.folder-below-root': text('Enter a folder below /', 'Introduce una carpeta dentro de /'),
  'form.kind': text(
    'Enter a Kubernetes kind, for example Deployment or PersistentVolumeClaim',
    'Introduce un tipo de Kubernetes, por ejemplo Deployment o PersistentVolumeClaim',
  ),
  'form.byte-order-mark': text(
    'Starts with an invisible mark (BOM), which Helm removes',
    'Empieza con una marca invisible (BOM) que Helm elimina',
  ),
  'form.version-range': text('Enter a version range, for example >=1.25.0-0', 'Introduce un rango de versiones, por ejemplo >=1.25.0-0'),
  'form.no-empty-path-part': text('Must not contain //, or only dots between slashes', 'No puede contener //, ni solo puntos entre barras'),
  'form.qualified-name': text(
    'Use letters, digits, ., _ and -, optionally after a domain: example.org/team',
    'Usa letras, cifras, ., _ y -, opcionalmente tras un dominio: example.org/equipo',
  ),
  'form.label-value': text('Use letters, digits, ., _ and -', 'Usa letras, cifras, ., _ y -'),
  'form.cron-parts': text(
    'Enter five parts separated by spaces: minute, hour, day, month and weekday, for example 30 3 * * 1-5',
    'Introduce cinco partes separadas por espacios: minuto, hora, día, mes y día de la semana, por ejemplo 30 3 * * 1-5',
  ),
  'form.cron-minute': text(
    'The minute must be 0 to 59, *, a range such as 0-30 or a step such as */15',
    'El minuto debe ser de 0 a 59, *, un rango como 0-30 o un paso como */15',
  ),
  'form.cron-hour': text(
    'The hour must be 0 to 23, *, a range such as 8-18 or a step such as */2',
    'La hora debe ser de 0 a 23, *, un rango como 8-18 o un paso como */2',
  ),
  'form.cron-day': text(
    'The day of the month must be 1 to 31, * or a range such as 1-7',
    'El día del mes debe ser de 1 a 31, * o un rango como 1-7',
  ),
  'form.cron-month': text(
    'The month must be 1 to 12, jan to dec, * or a range such as 1-6',
    'El mes debe ser de 1 a 12, de jan a dec, * o un rango como 1-6',
  ),
  'form.cron-weekday': text(
    'The weekday must be 0 (Sunday) to 6 (Saturday), sun to sat, * or a range such as 1-5',
    'El día de la semana debe ser de 0 (domingo) a 6 (sábado), de sun a sat, * o un rango como 1-5',
  ),
  'form.cron-macro': text(
    'Use @hourly, @daily, @weekly, @monthly, @yearly, or @every with a duration, for example @every 6h',
    'Usa @hourly, @daily, @weekly, @monthly, @yearly, o @every con una duración, por ejemplo @every 6h',
  ),
  'form.cron-zone': text('Enter the time zone in its own field', 'Indica la zona horaria en su propio campo'),
  'form.cron-date': text(
    'This date does not exist, so the job would never run',
    'Esta fecha no existe, así que el trabajo no se ejecutaría nunca',
  ),
  'form.time-zone': text(
    'Enter an IANA time zone, for example Europe/Madrid or UTC',
    'Introduce una zona horaria IANA, por ejemplo Europe/Madrid o UTC',
  ),
}
