import { z } from 'zod'
import { text } from '#base'
import type { VolumeBlock } from '../../block.ts'
import { ownName, textTree } from '../../contribution.ts'
import { configKeySchema, dnsLabelSchema, plainText } from '../../names.ts'
import { isDeployValueRef, settable } from '../../settable.ts'
import { entry, literal, map, record } from '../../tree/tree.ts'
import { volumeName } from '../../words.ts'

/** Files typed in the form, kept in a ConfigMap. */
export const configFilesSchema = z.strictObject({
  kind: z.literal('config-files'),
  name: dnsLabelSchema,
  files: z
    .array(z.strictObject({ name: configKeySchema, content: settable(plainText(262_144)) }))
    .min(1)
    .max(50),
  /** Unix permissions as octal text, `0755` for scripts. */
  mode: z
    .string()
    .regex(/^0[0-7]{3}$/, 'form.octal-mode')
    .optional(),
})

export const configFiles: VolumeBlock<z.infer<typeof configFilesSchema>> = {
  kind: 'config-files',
  schema: configFilesSchema,
  initial: { kind: 'config-files', name: 'config', files: [{ name: 'settings.ini', content: '' }] },
  form: {
    title: text('Configuration files', 'Archivos de configuración'),
    summary: text('Small text files that you write here.', 'Archivos de texto pequeños que escribes aquí.'),
    fields: {
      name: volumeName,
      files: {
        label: text('Files', 'Archivos'),
        help: text('Each has a name and its contents.', 'Cada uno tiene un nombre y un contenido.'),
      },
      'files.name': { label: text('File name', 'Nombre del archivo') },
      'files.content': { label: text('Content', 'Contenido'), widget: 'code' },
      mode: {
        label: text('Permissions', 'Permisos'),
        help: text('Four octal digits; 0755 for scripts.', 'Cuatro cifras octales; 0755 para scripts.'),
        advanced: true,
      },
    },
  },
  contribute: (it, ctx) => {
    const files = it.files.map((file, at) =>
      entry(file.name, isDeployValueRef(file.content) ? textTree(file.content, ctx) : literal(file.content), {
        origin: `${ctx.pointer}/files/${at}/content`,
      }),
    )
    return {
      // NOTE Kubernetes takes the mode as a decimal number: YAML 1.1 and 1.2 disagree about 0755.
      volume: record({
        configMap: record({ name: ownName(it.name, ctx), defaultMode: it.mode === undefined ? undefined : Number.parseInt(it.mode, 8) }),
      }),
      object: { kind: 'ConfigMap', suffix: it.name, annotations: [], body: record({ data: map(...files) }), origin: ctx.pointer },
    }
  },
}
