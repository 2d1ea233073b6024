import type { Range, Tree } from "../tree.ts";
import { type Entity, type EntityMention, merge, rootOf } from "./entity.ts";

/** What has been found of entities so far, while the article is read from front to back. */
export class Registry {
  readonly entities: Entity[] = [];
  readonly mentions: { readonly entity: Entity; readonly mention: EntityMention }[] = [];
  /** Start of a mention's head word, or of any word of a name → whose it is. */
  private readonly at = new Map<number, Entity>();
  private readonly byName = new Map<string, Entity[]>();
  private readonly byRole = new Map<string, Entity[]>();

  private readonly byFact = new Map<string, Entity[]>();

  /** Word said of them → whom it was said of. */
  get told(): ReadonlyMap<string, readonly Entity[]> {
    return this.byFact;
  }
  get names(): ReadonlyMap<string, readonly Entity[]> {
    return this.byName;
  }
  get holders(): ReadonlyMap<string, readonly Entity[]> {
    return this.byRole;
  }

  entityAt(offset: number): Entity | null {
    const entity = this.at.get(offset);
    return entity ? rootOf(entity) : null;
  }

  /** One more mention; `words` are the tokens that lead to it. */
  keep(entity: Entity, mention: EntityMention, tree: Tree, words: Range): void {
    if (entity.mentions.length === 0) this.entities.push(entity);
    entity.mentions.push(mention);
    const { longest } = entity;
    if (!longest || mention.span.end - mention.span.start > longest.end - longest.start) entity.longest = mention.span;
    this.mentions.push({ entity, mention });
    for (let k = words.first; k <= words.last; k++) this.at.set(tree.tokens[k]?.start ?? -1, entity);
  }

  /** A word that stands for somebody already known: "the regulator, the Medicines Board". */
  point(offset: number, entity: Entity): void {
    this.at.set(offset, entity);
  }

  callByName(name: string, entity: Entity): void {
    remember(this.byName, name, entity);
  }
  callByRole(role: string, entity: Entity): void {
    remember(this.byRole, role, entity);
  }

  callByFact(fact: string, entity: Entity): void {
    remember(this.byFact, fact, entity);
  }

  /** Two turn out to be one; every way that led to the first leads to the second from here on. */
  join(from: Entity, into: Entity): void {
    const [source, target] = [rootOf(from), rootOf(into)];
    if (source === target) return;
    merge(source, target);
    for (const role of source.roles) this.callByRole(role, target);
  }
}

function remember(map: Map<string, Entity[]>, key: string, entity: Entity): void {
  const list = map.get(key);
  if (!list) map.set(key, [entity]);
  else if (list.at(-1) !== entity) list.push(entity);
}
