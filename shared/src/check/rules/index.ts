import type { Rule } from '../rule.ts'
import { toolNameMissing } from './ch001-tool-name-missing/rule.ts'
import { toolVersionMissing } from './ch002-tool-version-missing/rule.ts'
import { annotationsOnThePod } from './ch003-annotations-on-the-pod/rule.ts'
import { annotationNoText } from './ch004-annotation-no-text/rule.ts'
import { guacamoleWithoutSecret } from './ch005-guacamole-without-secret/rule.ts'
import { secretWithoutPassword } from './ch006-secret-without-password/rule.ts'
import { desktopWithoutService } from './ch007-desktop-without-service/rule.ts'
import { noScreenPort } from './ch008-no-screen-port/rule.ts'
import { noFilesPort } from './ch009-no-files-port/rule.ts'
import { passwordFromElsewhere } from './ch010-password-from-elsewhere/rule.ts'
import { connectionNotTrue } from './ch011-connection-not-true/rule.ts'
import { operatorsOwnAnnotation } from './ch012-operators-own-annotation/rule.ts'
import { resourcesReplaced } from './ch013-resources-replaced/rule.ts'
import { unknownTool } from './ch014-unknown-tool/rule.ts'
import { gpuInADeployment } from './ch015-gpu-in-a-deployment/rule.ts'
import { privileged } from './ch016-privileged/rule.ts'
import { dataMountedByHand } from './ch017-data-mounted-by-hand/rule.ts'
import { volumeNameTaken } from './ch018-volume-name-taken/rule.ts'
import { imageFromElsewhere } from './ch019-image-from-elsewhere/rule.ts'
import { imageWithoutAddress } from './ch020-image-without-address/rule.ts'
import { latestTag } from './ch021-latest-tag/rule.ts'

/** Every rule, in the order of the reference page: the platform's by number, then ours by name. */
export const rules: readonly Rule[] = [
  toolNameMissing,
  toolVersionMissing,
  annotationsOnThePod,
  annotationNoText,
  guacamoleWithoutSecret,
  secretWithoutPassword,
  desktopWithoutService,
  noScreenPort,
  noFilesPort,
  passwordFromElsewhere,
  connectionNotTrue,
  operatorsOwnAnnotation,
  resourcesReplaced,
  unknownTool,
  gpuInADeployment,
  privileged,
  dataMountedByHand,
  volumeNameTaken,
  imageFromElsewhere,
  imageWithoutAddress,
  latestTag,
]
