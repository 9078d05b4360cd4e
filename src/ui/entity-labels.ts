import type { EntityType } from '../model/pack.ts';
import type { MessageKey } from './strings.ts';

/** The message that names one entity of a type. */
export const TYPE_LABEL = {
  person: 'typePerson',
  place: 'typePlace',
  organization: 'typeOrganization',
  event: 'typeEvent',
} as const satisfies Record<EntityType, MessageKey>;

/** The message that names all entities of a type. */
export const TYPES_LABEL = {
  person: 'typesPerson',
  place: 'typesPlace',
  organization: 'typesOrganization',
  event: 'typesEvent',
} as const satisfies Record<EntityType, MessageKey>;
