/** Abbreviations that stand before a name or number, so that a capital after them starts no sentence. Lower case, no full stop. */
export const LEADING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mr mrs ms messrs mme mlle dr prof rev hon gov sen rep reps sens pres supt det insp cmdr cmsr comdr gen lt col maj capt sgt cpl
  pvt adm brig cdr ens spc pfc msgt ssgt st ste mt ft fr sr br vs v no nos vol fig figs sec secs pp ch amb assoc asst
  atty att dep dist exec vice min supt treas chmn dir ald msgr rt ven viz cf al approx ca ed eds est incl ext tel op
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun`.split(/\s+/),
);

/** Abbreviations that can end a sentence: a following sentence-opening word decides. */
export const CLOSING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `inc corp co cos ltd llc plc bros jr esq etc ave blvd rd hwy sq dept univ assn intl govt mfg mgr mins min hrs hr sec secs yrs yr mo mos
  lb lbs oz kg km ft in mi sq cm mm qt gal tsp tbsp ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn
  miss mont neb nebr nev okla ore pa penn tenn tex va vt wash wis wisc wyo dak ont que alta
  a.m p.m u.s u.k u.n e.u u.s.a d.c n.y l.a n.j n.c s.c n.d s.d n.h n.m r.i w.va m.d ph.d b.a m.a b.sc m.sc j.d d.d.s m.b.a r.n c.e.o i.e e.g
  a.k.a b.c a.d u.a.e u.s.s.r et.al p.s`.split(/\s+/),
);

/** Words of which a capitalised one after "U.S.", "Inc." or "p.m." begins a new sentence. Lower case. */
export const OPENING_WORDS: ReadonlySet<string> = new Set(
  `the a an this that these those he she it they we i you his her its their our my your in on at by for from with as but and or so
  if when while after before since because although though however meanwhile moreover there here what who why how where which yet
  still then now both each some many most several few one another other all no not according to until under over during despite
  also even once last more earlier later asked such only among between about is are was were do does did has have had will would
  can could should may might must let`.split(/\s+/),
);

/** Verbs that carry on a sentence after a quotation that ends in "?" or "!": “Why?” Smith asked. */
export const REPORTING_VERBS: ReadonlySet<string> = new Set(
  `said says say asked asks added adds told tells wrote writes tweeted shouted shouts cried yelled replied replies answered
  exclaimed wondered chanted screamed declared announced insisted argued explained joked quipped continued concluded recalled
  responded remarked inquired queried demanded whispered muttered posted read reads sang`.split(/\s+/),
);
