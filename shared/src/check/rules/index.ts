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
import { appVersionNoText } from './ch022-app-version-no-text/rule.ts'
import { officialImageWithoutLibrary } from './ch023-official-image-without-library/rule.ts'
import { foreignImageWithData } from './ch024-foreign-image-with-data/rule.ts'
import { datasetsNotAsked } from './ch025-datasets-not-asked/rule.ts'
import { datasetListMalformed } from './ch026-dataset-list-malformed/rule.ts'
import { datasetListNoText } from './ch027-dataset-list-no-text/rule.ts'
import { schemaAgainstValues } from './ch028-schema-against-values/rule.ts'
import { chartName } from './ch029-chart-name/rule.ts'
import { chartVersion } from './ch030-chart-version/rule.ts'
import { removedHelper } from './ch031-removed-helper/rule.ts'
import { libraryMissing } from './ch032-library-missing/rule.ts'
import { helperNeedsCluster } from './ch033-helper-needs-cluster/rule.ts'
import { kindNotHandled } from './ch034-kind-not-handled/rule.ts'
import { dataInAnotherContainer } from './ch035-data-in-another-container/rule.ts'
import { mountPoint } from './ch036-mount-point/rule.ts'
import { severalDesktops } from './ch037-several-desktops/rule.ts'
import { reachableFromOutside } from './ch038-reachable-from-outside/rule.ts'
import { fixedName } from './ch039-fixed-name/rule.ts'
import { passwordInTheChart } from './ch040-password-in-the-chart/rule.ts'
import { passwordChangesOnUpgrade } from './ch041-password-changes-on-upgrade/rule.ts'
import { mountPointWithoutDatasets } from './ch042-mount-point-without-datasets/rule.ts'
import { releaseUnknownInside } from './ch043-release-unknown-inside/rule.ts'
import { priorityClass } from './ch044-priority-class/rule.ts'
import { refusedByKubernetes } from './ch045-refused-by-kubernetes/rule.ts'
import { internetAtRunTime } from './ch046-internet-at-run-time/rule.ts'
import { noScreenNeeded } from './ch047-no-screen-needed/rule.ts'
import { emptyCard } from './ch048-empty-card/rule.ts'
import { secretUnknown } from './ch049-secret-unknown/rule.ts'
import { namesDiffer } from './ch050-names-differ/rule.ts'
import { ownCephVolume } from './ch051-own-ceph-volume/rule.ts'
import { cutNamesCollide } from './cut-names-collide/rule.ts'
import { datasetListPattern } from './dataset-list-pattern/rule.ts'
import { fractionalBytes } from './fractional-bytes/rule.ts'
import { hookUnknown } from './hook-unknown/rule.ts'
import { ingressClassAnnotation } from './ingress-class-annotation/rule.ts'
import { loaderVariable } from './loader-variable/rule.ts'
import { memoryVolumeUnbounded } from './memory-volume-unbounded/rule.ts'
import { overQuota } from './over-quota/rule.ts'
import { ownUrlWithoutSignIn } from './own-url-without-sign-in/rule.ts'
import { ownUser } from './own-user/rule.ts'
import { patchWithoutEffect } from './patch-without-effect/rule.ts'
import { probeIgnoresBasePath } from './probe-ignores-base-path/rule.ts'
import { probesMissing } from './probes-missing/rule.ts'
import { replicasOnOneClaim } from './replicas-on-one-claim/rule.ts'
import { requestsAboveLimits } from './requests-above-limits/rule.ts'
import { requestsMissing } from './requests-missing/rule.ts'
import { rollingWithClaim } from './rolling-with-claim/rule.ts'
import { scheduleNeedsApproval } from './schedule-needs-approval/rule.ts'
import { secretInEnvironment } from './secret-in-environment/rule.ts'
import { sizeOverQuota } from './size-over-quota/rule.ts'
import { tagAndAppVersion } from './tag-and-app-version/rule.ts'
import { unresolvedReference } from './unresolved-reference/rule.ts'
import { valueAbsent } from './value-absent/rule.ts'
import { valueUnused } from './value-unused/rule.ts'
import { volumeUnused } from './volume-unused/rule.ts'

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
  appVersionNoText,
  officialImageWithoutLibrary,
  foreignImageWithData,
  datasetsNotAsked,
  datasetListMalformed,
  datasetListNoText,
  schemaAgainstValues,
  chartName,
  chartVersion,
  removedHelper,
  libraryMissing,
  helperNeedsCluster,
  kindNotHandled,
  dataInAnotherContainer,
  mountPoint,
  severalDesktops,
  reachableFromOutside,
  fixedName,
  passwordInTheChart,
  passwordChangesOnUpgrade,
  mountPointWithoutDatasets,
  releaseUnknownInside,
  priorityClass,
  refusedByKubernetes,
  internetAtRunTime,
  noScreenNeeded,
  emptyCard,
  secretUnknown,
  namesDiffer,
  ownCephVolume,
  cutNamesCollide,
  datasetListPattern,
  fractionalBytes,
  hookUnknown,
  ingressClassAnnotation,
  loaderVariable,
  memoryVolumeUnbounded,
  overQuota,
  ownUrlWithoutSignIn,
  ownUser,
  patchWithoutEffect,
  probeIgnoresBasePath,
  probesMissing,
  replicasOnOneClaim,
  requestsAboveLimits,
  requestsMissing,
  rollingWithClaim,
  scheduleNeedsApproval,
  secretInEnvironment,
  sizeOverQuota,
  tagAndAppVersion,
  unresolvedReference,
  valueAbsent,
  valueUnused,
  volumeUnused,
]
