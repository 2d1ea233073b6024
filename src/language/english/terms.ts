import type { Terms } from "../../core/article.ts";

/** What terms of republication ask for, by the words that ask. */
export const ENGLISH_REQUIREMENTS: readonly {
  readonly requires: Terms["requires"][number];
  readonly pattern: RegExp;
  readonly example: string;
}[] = [
  {
    requires: "acknowledge-source",
    pattern:
      /\bsources?\b[^.]{0,40}\b(?:acknowledged|credited|cited|mentioned|indicated|named)|credit(?:ed|ing)? (?:to|the|us|must|is|should)|\b(?:give|with|provide|proper|full|appropriate|clear) (?:\w+ )?(?:credit|attribution)|\battribut(?:e|ed|ion)\b|\backnowledg\w+ (?:the )?(?:source|author|original)|\bcc[- ]by\b|\bbyline, please use/i,
    example: "as long as the source is acknowledged",
  },
  {
    requires: "acknowledge-copyright",
    pattern:
      /\bcopyright\b(?! (?:owner|holder|law|material|act))[^.]{0,40}\b(?:acknowledged|retained|kept|included|intact|displayed|noted|notice)|(?:retain|keep|include|acknowledg\w+|source and)[^.]{0,25}\bcopyright\b(?! (?:owner|holder))/i,
    example: "as long as the source and copyright are acknowledged",
  },
  {
    requires: "link",
    pattern:
      /\b(?:hyper)?links?\b[^.]{0,20}\b(?:to|back|included|intact|retained|must|is)\b|\b(?:with|include|includes|including|provide|add|keep|active|live|direct)\b[^.]{0,25}\b(?:hyper|back)?links?\b|\blink(?:s|ed|ing)? back\b/i,
    example: "together with a hyperlink to the original article",
  },
  {
    requires: "unchanged",
    pattern:
      /\bin (?:its|their) entirety\b|\bin full\b|without (?:any )?(?:changes?|alterations?|modifications?|editing)|\bun(?:edited|altered|changed|modified)\b|(?:not|n[’']t) (?:be )?(?:edit|alter|chang|modif)\w*|keep everything else the same|no[- ]?deriv|\bby-(?:nc-)?nd\b/i,
    example: "Articles must be republished in their entirety",
  },
  {
    requires: "non-commercial",
    pattern:
      /non-?commercial|not[- ]for[- ]profit|non-?profit (?:use|purpose)|\bby-nc\b|(?:may not|cannot|can[’']t|not) be (?:sold|resold)|not[^.]{0,20}commercial (?:use|purpose)|community internet sites/i,
    example: "for non-commercial use only",
  },
  {
    requires: "ask-first",
    pattern:
      /\b(?:must|should|please|need to) (?:\w+ ){0,2}(?:request|obtain|ask|seek|contact|write to|get)\b[^.]{0,80}|(?:without|prior|written|express|require[sd]?|obtain|request) (?:\w+ ){0,3}(?:permission|consent|authori[sz]ation)|\bcontact ?:? ?\S+@|for [^.]{3,120}, (?:please )?contact\b|all rights reserved/i,
    example: "you must request permission from the copyright owner",
  },
];

/** What terms let others do; the group `allows` is the act. */
export const ENGLISH_ALLOWANCES: readonly { readonly pattern: RegExp; readonly example: string }[] = [
  {
    pattern:
      /\bpermission (?:is (?:hereby )?(?:granted|given) )?to (?<allows>[^.;]+?)(?=,? (?:as long|so long|provided|on condition|if|under|subject|only)\b|[.;,]|$)/i,
    example: "grants permission to cross-post articles on community sites as long as the source is named",
  },
  {
    pattern:
      /\b(?:feel free|free|welcome|permitted|allowed|invited|encouraged|encourage you) to (?<allows>(?:re-?publish|re-?print|re-?post|cross-?post|re-?produce|copy|share|distribute|quote|use)[^.;]*?)(?=,? (?:as long|so long|provided|on condition|if|under|subject)\b|[.;,]|$)/i,
    example: "You are welcome to republish this article provided that you link to it.",
  },
  {
    pattern:
      /\b(?<!not )(?:may|can) be (?<allows>(?:freely )?(?:re-?published|re-?printed|re-?posted|cross-?posted|reproduced|copied|shared|distributed|quoted)[^.;]*?)(?=,? (?:as long|so long|provided|on condition|if|under|subject|only if)\b|[.;,]|$)/i,
    example: "This article may be republished online if it is not changed.",
  },
  {
    pattern:
      /^\W*(?<allows>re-?publish (?:our|this|these) (?:articles?|stor(?:y|ies)|work)[^.;]*?)(?=,? (?:as long|so long|provided|on condition|if|under|subject)\b|[.;]|$)/i,
    example: "Republish our articles for free, online or in print, under a Creative Commons license.",
  },
];
