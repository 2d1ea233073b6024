import type { PhraseKey } from "../../../src/report/format.ts";

/** What findings, reasons and unseen texts say, in German. Slots as in the English; a level or an act is put in words by the app's own strings. */
export const dePhrases: Readonly<Record<PhraseKey, string>> = {
  "gap/no-second-source":
    "Keine zweite Quelle. Suchen Sie nach jemandem, der auch dabei war, oder nach einem Dokument.",
  "gap/start-missing": "Am Anfang steht kein Name. Sehen Sie im frühesten Text nach, wer es zuerst gesagt hat.",
  "gap/no-reason-for-anonymity":
    "Es steht nicht da, warum die Quelle nicht genannt wird. Fragen Sie das Medium, das mit ihr sprach, nach seinem Grund.",
  "gap/how-known-not-said":
    "Es steht nicht da, woher die Quelle es weiß. Fragen Sie, wer es schrieb: gesehen, dabei gewesen oder gehört?",
  "gap/no-reply":
    "Eine Antwort von {who} steht nicht im Text. Suchen Sie nach einer Stellungnahme, oder fragen Sie, ob eine erbeten wurde.",
  "gap/no-date":
    "Der Text hat kein Datum. Suchen Sie nach einer archivierten Kopie mit dem Tag, an dem er zuerst gesehen wurde.",
  "gap/original-language":
    "Der Text ist eine Übersetzung, und das Original ist nicht verlinkt. Suchen Sie es unter dem Namen, unter dem es erschien.",
  "gap/step-missing":
    "Ein Schritt fehlt: ein nicht gelesener Text, den die Kopien gemeinsam haben. Suchen Sie nach einem früheren Text mit allem, was die Kopien teilen.",
  "gap/step-missing-of":
    "Ein Schritt fehlt: ein nicht gelesener Text von {name}. Suchen Sie nach einem früheren Text mit allem, was die Kopien teilen.",
  "gap/copy-unlinked": "Der Text ist von {name}, und es führt kein Link dorthin. Suchen Sie ihn dort.",
  "unseen/shared": "ein nicht gelesener Text, den die Kopien gemeinsam haben",
  "unseen/of": "ein nicht gelesener Text von {name}",

  "circular/loop": "{outlets}: Der letzte stützt sich über die anderen auf einen früheren Artikel des eigenen Mediums.",
  "circular/reference-work": "{outlets}: ein Nachschlagewerk beruht hier auf der Presse, und die Presse auf ihm.",
  "circular/loop-of-versions":
    "{outlets}: Der erste wurde später geändert und stützt sich über die anderen auf seine eigenen Worte.",
  "circular/fan-out": "{count} Medien bringen es, und jeder Weg führt zu {name}.",
  "circular/hidden-fan-out": "{count} Medien bringen es, und jeder Weg führt zu {name}; keines nennt es.",
  "circular/fan-out-of-unread":
    "{count} Medien bringen es, und jeder Weg führt zu einem Text, der nicht gelesen wurde.",
  "circular/hidden-fan-out-of-unread":
    "{count} Medien bringen es, und jeder Weg führt zu einem Text, der nicht gelesen wurde; keines nennt ihn.",

  "correction/correction": "Das Medium hat diesen Artikel berichtigt.",
  "correction/clarification": "Das Medium hat diesen Artikel klargestellt.",
  "correction/retraction": "Das Medium hat diesen Artikel zurückgezogen.",
  "correction/update": "Das Medium hat diesen Artikel auf neuen Stand gebracht.",
  "correction/correction-on": "Das Medium hat diesen Artikel am {day} berichtigt.",
  "correction/clarification-on": "Das Medium hat diesen Artikel am {day} klargestellt.",
  "correction/retraction-on": "Das Medium hat diesen Artikel am {day} zurückgezogen.",
  "correction/update-on": "Das Medium hat diesen Artikel am {day} auf neuen Stand gebracht.",
  "correction/before": "Vorher hieß es: „{words}“.",
  "correction/copy-not-corrected": "Das Original wurde berichtigt; in dieser Kopie heißt es noch: „{words}“.",

  "lint/bare-source": "„{who}“ sagt weder Amt noch Stelle.",
  "lint/no-reason-for-anonymity": "Es steht kein Grund da, „{who}“ nicht zu nennen.",
  "lint/opinion-unnamed": "Was „{who}“ glaubt, wird als Nachricht gegeben.",
  "lint/unnamed-accusation": "„{who}“, nicht genannt, wirft jemandem mit Namen ein Unrecht vor („{accused}“).",
  "guide/bare-source":
    "Das weicht von AP ab: Eine Quelle wird so genau beschrieben, wie es geht; „eine Quelle“ allein reicht nicht.",
  "guide/no-reason-for-anonymity":
    "Das weicht von AP ab: Wer liest, erfährt den Grund, aus dem eine Quelle nicht genannt wird.",
  "guide/opinion-unnamed": "Das weicht von AP ab: Eine ungenannte Quelle gibt Auskunft, keine Meinung.",
  "guide/unnamed-accusation":
    "Das weicht von der BBC ab: Schwere Vorwürfe gegen jemanden mit Namen stützen sich nicht allein auf eine ungenannte Quelle.",
  "terms/credit-missing": "Die Bedingungen von {name} verlangen eine Nennung, und die Kopie hat keine.",
  "terms/link-missing": "Die Bedingungen von {name} verlangen einen Link, und die Kopie hat keinen.",

  "drift/attribution-dropped": "„{words}“ fehlt: Die Kopie sagt es mit eigener Stimme.",
  "drift/became": "Aus „{up}“ wurde „{down}“.",
  "drift/differs": "„{up}“ im einen, „{down}“ im anderen; nichts sagt, was zuerst war.",
  "drift/became-outlet": "Aus „{up}“ wurde „{down}“, das Medium, aus dem kopiert wurde.",
  "drift/hedge-gone": "„{words}“ fehlt: {levelUp} → {levelDown}.",
  "drift/hedge-new": "„{words}“ ist neu: {levelUp} → {levelDown}.",
  "drift/gone": "„{words}“ fehlt.",
  "drift/new": "„{words}“ ist neu.",
  "drift/act-changed": "Aus „{up}“ wurde „{down}“: {actUp} → {actDown}.",
  "drift/negation-gone": "Aus „{up}“ wurde „{down}“: Die Verneinung fehlt.",
  "drift/reversed": "Aus „{up}“ wurde „{down}“: das Gegenteil.",
  "drift/negation-added": "Aus „{up}“ wurde „{down}“: Eine Verneinung kam hinzu.",
  "headline/stronger-level":
    "Die Überschrift ist stärker als jede Aussage im Text, und keine Quelle kam hinzu: im Text {words} ({level}), in der Überschrift ohne Einschränkung.",
  "headline/stronger-act":
    "Die Überschrift ist stärker als jede Aussage im Text, und keine Quelle kam hinzu: der Text {actUp}, die Überschrift {actDown}.",
  "headline/stronger-both":
    "Die Überschrift ist stärker als jede Aussage im Text, und keine Quelle kam hinzu: im Text {words} ({level}), in der Überschrift ohne Einschränkung; der Text {actUp}, die Überschrift {actDown}.",
  "headline/weaker": "Die Überschrift: {levelDown}; der Text: {levelUp}, „{words}“.",
  "headline/accuser-dropped": "Die Überschrift beschuldigt und sagt nicht, wer es tut: Im Text ist es {who}.",
  "headline/speaker-dropped": "Die Überschrift sagt nicht, wer es gesagt hat: Im Text ist es {who}.",

  "number/counts-other": "Im Text zählt „{words}“ etwas anderes: „{sentence}“.",
  "number/headline-value": "Die Überschrift hat {down}, der Text {up}.",
  "number/headline-bound": "Der Text hat eine Grenze, die in der Überschrift fehlt: „{up}“ → „{down}“.",
  "quote/not-dropped": "Im Zitat fehlt eine Verneinung: Aus „{up}“ wurde „{down}“.",
  "quote/ellipsis": "Im Zitat sind Worte ausgelassen, mit Auslassungszeichen: Aus „{up}“ wurde „{down}“.",
  "quote/spliced": "Im Zitat stehen Worte einer anderen Stelle: Aus „{up}“ wurde „{down}“.",
  "quote/word-changed": "Worte im Zitat haben sich geändert: Aus „{up}“ wurde „{down}“.",
  "quote/marks-added": "Anführungszeichen stehen um Worte, die in der Vorlage keine haben: „{down}“.",

  "reason/copies":
    "{count} Artikel kopiert einen anderen und fügt keine Quelle hinzu (I2, I3)|{count} Artikel kopieren andere und fügen keine Quelle hinzu (I2, I3)",
  "reason/relays": "andere Medien und „angeblich“ fügen keine Quelle hinzu",
  "reason/nobody": "von niemandem heißt es, er habe es gesagt",
  "reason/laid-to-somebody": "der Satz legt es jemandem in den Mund; wem, wurde nicht gelesen",
  "reason/same-source": "dieselbe Quelle",
  "reason/same-description": "dieselbe Beschreibung mit denselben Worten (I1)",
  "reason/not-resolved": "wer sprach, steht nicht fest",
  "reason/both-unnamed": "beide sind ungenannt, und nichts hält sie auseinander",
  "reason/names-one": "der Artikel nennt die eine und die andere nicht",
  "reason/document-and-person": "ein Dokument und eine Person",
  "reason/could-be-named": "die ungenannte Quelle könnte die genannte sein",
  "reason/do-not-fit": "die Beschreibungen passen nicht auf eine Person",
  "reason/same-name": "beide sind {name} (I1)",
  "reason/same-body": "beide sprechen für dieselbe Stelle (I7)",
  "reason/body-and-speaker": "die eine ist die Stelle, die andere spricht für sie (I7)",
  "reason/could-be-one-body": "beide könnten für eine Regierung sprechen (I7)",
  "reason/two-named": "zwei genannte Quellen",
  "reason/merged": "von einer Person zusammengelegt: die größere untere Grenze, die Summe der oberen",
  "reason/split": "von einer Person getrennt",
  "reason/rejected": "{n} von einer Person verworfen und nicht mehr gezählt",
};
