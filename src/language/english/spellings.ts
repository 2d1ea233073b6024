/** Endings that are written in two ways; the first is put into the second. What no word is afterwards harms nobody: both spellings of one word come to the same. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L}{3})is(e|ed|es|er|ers|ing|ations?)$/u, "iz$1"],
  [/(?<=\p{L}{2})ys(e|ed|es|er|ers|ing)$/u, "yz$1"],
  [/(?<=\p{L}{2})our(s|ed|ing|able|ite|ites|ful|less|al|hood|hoods|er|ers|y|ly)?$/u, "or$1"],
  [/(?<=\p{L}{2}[tb])re(s|d)?$/u, "er$1"],
  [/(?<=\p{L}{3})ogue(s|d)?$/u, "og$1"],
  [/^(def|off|lic|pret)ence(s|d)?$/u, "$1ense$2"],
  [/^practis(e|ed|es|ing)$/u, "practic$1"],
  [/(?<=[aeiou]\p{L}*[^aeiou]+[aeiou])ll(ed|ing|er|ers|or|ors|ous|ery)$/u, "l$1"],
];

/** Words of which one country writes the first, and the other the second. Lower case. */
const PAIRS = new Map(
  (
    "grey gray|greys grays|tyre tire|tyres tires|cheque check|cheques checks|kerb curb|kerbs curbs|programme program|programmes programs|sceptic skeptic|sceptics skeptics|sceptical skeptical|" +
    "plough plow|ploughed plowed|aluminium aluminum|mum mom|mums moms|draught draft|draughts drafts|gaol jail|manoeuvre maneuver|manoeuvres maneuvers|pyjamas pajamas|ageing aging|" +
    "judgement judgment|judgements judgments|towards toward|afterwards afterward|backwards backward|whilst while|amongst among|amidst amid|learnt learned|burnt burned|spelt spelled|dreamt dreamed|spoilt spoiled|" +
    "aeroplane airplane|aeroplanes airplanes|mould mold|moulds molds|mouldy moldy|smoulder smolder|smouldering smoldering|smouldered smoldered|anaemia anemia|paediatric pediatric|paediatrician pediatrician|" +
    "haemorrhage hemorrhage|foetus fetus|foetal fetal|orthopaedic orthopedic|skilful skillful|fulfil fulfill|fulfils fulfills|enrol enroll|enrols enrolls|enrolment enrollment|instalment installment|" +
    "instalments installments|wilful willful|artefact artifact|artefacts artifacts|cosy cozy|moustache mustache|yoghurt yogurt|axe ax|storey story|storeys stories|jewellery jewelry|" +
    "travelling traveling|licence license|licences licenses|licenced licensed|speciality specialty|acknowledgement acknowledgment|counsellor counselor|counsellors counselors|councillor councilor|councillors councilors"
  )
    .split("|")
    .map((pair): [string, string] => {
      const [one = "", other = ""] = pair.split(" ");
      return [one, other];
    }),
);

/**
 * A word in one of its spellings, the same for both countries' ("organised" and "organized", "harbour" and "harbor"): for comparing, never for showing.
 *
 * May mislead: a cheque is not every check.
 */
export function oneSpelling(word: string): string {
  const pair = PAIRS.get(word);
  if (pair !== undefined) return pair;
  for (const [ending, instead] of ENDINGS) if (ending.test(word)) return word.replace(ending, instead);
  return word;
}
