/**
 * Nouns for one kind of thing, where a desk lets one stand for the other in a headline; lemmas. Kept to what news counts, carries and
 * quarrels over.
 *
 * Offices and bodies are left out: whether "ministry" and "minister" are one is what an article is about.
 *
 * May mislead: a missile is a weapon, and not each weapon is a missile; so a shared kind counts less than a shared word.
 */
export const THINGS: readonly { readonly words: string; readonly example: readonly [string, string] }[] = [
  {
    words:
      "weapon weaponry arms missile rocket munition ammunition shell rifle gun firearm explosive bomb grenade warhead drone",
    example: ["Missiles found", "crates of weapon parts"],
  },
  {
    words: "fighter militant rebel insurgent gunman guerrilla jihadist jihadi terrorist combatant militia militiaman",
    example: ["Rebels escape", "the fighters withdrew"],
  },
  { words: "soldier troop serviceman army military", example: ["Troops in town", "soldiers entered the town"] },
  { words: "migrant refugee asylum-seeker", example: ["Migrants land", "the refugees came ashore"] },
  {
    words: "drug cocaine heroin narcotic fentanyl methamphetamine meth cannabis marijuana opioid",
    example: ["Drugs haul", "a load of cocaine"],
  },
  {
    words: "child pupil student schoolchild kid boy girl teen teenager",
    example: ["Kids ill", "twelve pupils fell ill"],
  },
  { words: "doctor physician medic surgeon nurse", example: ["Doctors quit", "the surgeons left"] },
  { words: "car vehicle truck lorry van bus", example: ["Lorries held", "the trucks were stopped"] },
  { words: "ship vessel boat ferry tanker freighter", example: ["Ships vanish", "the vessels left the port"] },
  { words: "plane jet aircraft airliner airplane helicopter", example: ["Jet down", "the aircraft crashed"] },
  { words: "oil crude petroleum fuel petrol gasoline diesel", example: ["Oil sold", "the crude was sold"] },
  {
    words: "barrel drum canister container crate wagon box cargo freight consignment shipment",
    example: ["Barrels gone", "the containers left the yard"],
  },
  { words: "waste sludge sewage effluent", example: ["Sludge in bay", "the waste was found"] },
  { words: "home house dwelling apartment flat", example: ["Homes lost", "forty houses burned"] },
];
