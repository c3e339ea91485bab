import type { ThemeProps } from '@rjsf/core'
import { LinesField, WordsField } from './fields/LinesField.tsx'
import { SpecSchemaField } from './fields/SpecSchemaField.tsx'
import { ArrayFieldItemTemplate } from './templates/ArrayFieldItemTemplate.tsx'
import { ArrayFieldTemplate } from './templates/ArrayFieldTemplate.tsx'
import { FieldTemplate } from './templates/FieldTemplate.tsx'
import { ObjectFieldTemplate } from './templates/ObjectFieldTemplate.tsx'
import { TypeWidget, WebHowWidget, WebPortWidget } from './widgets/access-widgets.tsx'
import { BaseInput } from './widgets/BaseInput.tsx'
import {
  CardsWidget,
  CheckboxWidget,
  ChoiceWidget,
  CodeWidget,
  GrowingWidget,
  MultilineWidget,
  NothingWidget,
} from './widgets/basic-widgets.tsx'
import { CronWidget } from './widgets/cron/CronWidget.tsx'
import { DefaultWidget } from './widgets/DefaultWidget.tsx'
import { OwnFileWidget, YamlWidget } from './widgets/EditorWidgets.tsx'
import { RegistryWidget, RepositoryWidget, TagWidget } from './widgets/image-widgets.tsx'
import { ProfileWidget, SecretWidget, VolumeWidget } from './widgets/list-widgets.tsx'
import { PictureWidget } from './widgets/PictureWidget.tsx'
import { CpuWidget, GpuWidget, MemoryWidget } from './widgets/QuantityWidget.tsx'
import { TimeZoneWidget } from './widgets/TimeZoneWidget.tsx'
import { VersionWidget } from './widgets/VersionWidget.tsx'
import { VolumeNameWidget } from './widgets/VolumeNameWidget.tsx'

/** Our theme: native controls, our frames. Names are those of `field-table.ts`. */
export const theme: ThemeProps = {
  fields: { SchemaField: SpecSchemaField, lines: LinesField, words: WordsField },
  templates: { FieldTemplate, ObjectFieldTemplate, ArrayFieldTemplate, ArrayFieldItemTemplate, BaseInputTemplate: BaseInput },
  widgets: {
    CheckboxWidget,
    cards: CardsWidget,
    choice: ChoiceWidget,
    'code-line': BaseInput,
    code: CodeWidget,
    'own-file': OwnFileWidget,
    yaml: YamlWidget,
    growing: GrowingWidget,
    multiline: MultilineWidget,
    memory: MemoryWidget,
    cpu: CpuWidget,
    gpu: GpuWidget,
    registry: RegistryWidget,
    repository: RepositoryWidget,
    tag: TagWidget,
    type: TypeWidget,
    'web-how': WebHowWidget,
    'web-port': WebPortWidget,
    'volume-name': VolumeNameWidget,
    profile: ProfileWidget,
    volume: VolumeWidget,
    secret: SecretWidget,
    cron: CronWidget,
    'time-zone': TimeZoneWidget,
    version: VersionWidget,
    picture: PictureWidget,
    default: DefaultWidget,
    nothing: NothingWidget,
  },
}
