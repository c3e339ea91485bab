/** Words that a native speaker would not write here, each with what to write instead. */
export const banned: readonly (readonly [RegExp, string])[] = [
  [/\bmend(s|ed|ing)?\b/i, 'fix'],
  [/\banew\b/i, 'again'],
  [/\bbeside\b/i, 'next to'],
  [/\b(there|where)by\b/i, 'a verb'],
  [/(?<!\bthere )\bis no (?!longer)[a-z]/i, 'is not a'],
  [/\bends in\b/i, 'ends with'],
  [/\btakes nothing\b/i, 'is read-only'],
  [/\blook(s|ed|ing)? after\b/i, 'handle'],
  [/\bwish(es)?\b/i, 'want'],
  [/\bas of\b/i, 'since'],
  [/\bfell over\b/i, 'crashed'],
  [/\bwho (runs|installs|deploys|chooses)\b(?<!(person|people|one|user|those|researcher)s? who \w+)/i, 'the person who deploys'],
  [/\bready charts?\b/i, 'starter'],
  [/\bdeploy values?\b/i, 'deploy option'],
  [/\b(the )?user decides?\b/i, 'ask when deploying'],
  [/\bgood to know\b/i, 'note'],
  [/\bsilenc(e|ed|ing)\b/i, 'ignore'],
  [/\bkept points?\b/i, 'snapshot'],
  [/\bas deployed\b/i, 'on the platform'],
  [/\bof (its|their|your) own\b/i, 'its own'],
]

/** The same for comments and test titles, which may name stored keys (`silenced`) and speak of values in charts. */
export const bannedInComments = banned.filter(([word]) => !/silenc|look\(s/.test(word.source))

/** Spanish that addresses people with *usted*, or names a step or an action otherwise than the term table. */
export const bannedInSpanish: readonly (readonly [RegExp, string])[] = [
  [/\b(usted|déjelo|deje|elija|escriba|cámbielos)\b/i, 'tú'],
  [/\bpuestos? de trabajo\b/i, 'estación de trabajo'],
  [/\bficheros?\b/i, 'archivo'],
  [/\bsilenci(ar|ado|ada|a)\b/i, 'ignorar'],
  [/\bvalor de despliegue\b/i, 'opción de despliegue'],
  [/\bque decida (el|la) usuari[oa]\b/i, 'preguntar al desplegar'],
]

/** Each banned word in a text, with what to write instead: `mend → fix: "Mend it"`. */
export function bannedIn(text: string, list = banned): string[] {
  return list.flatMap(([word, instead]) => {
    const found = word.exec(text)
    return found === null
      ? []
      : [`${found[0]} → ${instead}: ${JSON.stringify(text.slice(Math.max(found.index - 40, 0), found.index + 60))}`]
  })
}
