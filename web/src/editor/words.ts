/** What completion offers in a template. */
export interface Words {
  /** With the leading dot: `.Values.requests.memory`. */
  readonly values: readonly string[]
  /** Names of `define`s. */
  readonly helpers: readonly string[]
}

/** Sprig's and Helm's functions, as the engine has them; `env`, `expandenv` and `getHostByName` are not among them. */
export const templateFunctions: readonly string[] = (
  'abbrev abbrevboth add add1 add1f addf adler32sum ago all and any append atoi b32dec b32enc b64dec b64enc base bcrypt biggest ' +
  'buildCustomCert camelcase cat ceil chunk clean coalesce compact concat contains date dateInZone dateModify decryptAES deepCopy ' +
  'deepEqual default derivePassword dict dig dir div divf duration durationRound empty encryptAES eq ext fail first float64 floor ' +
  'fromJson fromJsonArray fromToml fromYaml fromYamlArray ge genCA genCAWithKey genPrivateKey genSelfSignedCert genSignedCert get ' +
  'gt has hasKey hasPrefix hasSuffix htmlDate htmlDateInZone htpasswd include indent index initial initials int int64 isAbs join ' +
  'kebabcase keys kindIs kindOf last le len list lookup lower lt max maxf merge mergeOverwrite min minf mod mul mulf mustAppend ' +
  'mustChunk mustCompact mustDateModify mustDeepCopy mustFirst mustFromJson mustHas mustInitial mustLast mustMerge ' +
  'mustMergeOverwrite mustPrepend mustPush mustRegexFind mustRegexFindAll mustRegexMatch mustRegexReplaceAll ' +
  'mustRegexReplaceAllLiteral mustRegexSplit mustRest mustReverse mustSlice mustToDate mustToDuration mustToJson mustToPrettyJson ' +
  'mustToRawJson mustToYaml mustUniq mustWithout ne nindent nospace not now omit or osBase osClean osDir osExt osIsAbs pick pluck ' +
  'plural prepend print printf println push quote randAlpha randAlphaNum randAscii randBytes randInt randNumeric regexFind ' +
  'regexFindAll regexMatch regexQuoteMeta regexReplaceAll regexReplaceAllLiteral regexSplit repeat replace required rest reverse ' +
  'round semver semverCompare seq set sha1sum sha256sum sha512sum shuffle slice snakecase sortAlpha split splitList splitn squote ' +
  'sub subf substr swapcase ternary title toDate toDecimal toJson toPrettyJson toRawJson toString toStrings toToml toYaml ' +
  'toYamlPretty tpl trim trimAll trimPrefix trimSuffix trunc tuple typeIs typeIsLike typeOf uniq unixEpoch unset until untilStep ' +
  'untitle upper urlJoin urlParse urlquery uuidv4 values without wrap wrapWith'
).split(' ')

export const templateKeywords: readonly string[] = [
  'if',
  'else',
  'end',
  'range',
  'with',
  'define',
  'template',
  'block',
  'break',
  'continue',
]

export const templateObjects: readonly string[] = [
  '.Release.Name',
  '.Release.Namespace',
  '.Release.Service',
  '.Release.Revision',
  '.Release.IsInstall',
  '.Release.IsUpgrade',
  '.Chart.Name',
  '.Chart.Version',
  '.Chart.AppVersion',
  '.Capabilities.KubeVersion.Version',
  '.Capabilities.APIVersions.Has',
  '.Files.Get',
  '.Files.Glob',
  '.Template.Name',
  '.Template.BasePath',
]
