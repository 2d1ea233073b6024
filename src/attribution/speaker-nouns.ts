import { DOCUMENT_WORDS } from "../language/english/documents.ts";
import { GROUP_NOUNS, ORGANISATION_WORDS, PLACES, POLITIES } from "../language/english/organisations.ts";
import { BARE_SOURCES } from "../language/english/unnamed.ts";
import { isRole } from "./resolve/role-of.ts";

const SPEAKERS = [BARE_SOURCES, GROUP_NOUNS, ORGANISATION_WORDS, DOCUMENT_WORDS, POLITIES, PLACES];

/** Can what a noun names speak: a role, a group, a body, a document, a place that governs? Lower case. */
export const isSpeakerNoun = (word: string): boolean => isRole(word) || SPEAKERS.some((words) => words.has(word));
