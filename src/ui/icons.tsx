import calendar from 'lucide/dist/esm/icons/calendar.mjs';
import landmark from 'lucide/dist/esm/icons/landmark.mjs';
import mapPin from 'lucide/dist/esm/icons/map-pin.mjs';
import userRound from 'lucide/dist/esm/icons/user-round.mjs';
import { createElement } from 'preact';
import type { EntityType } from '../model/pack.ts';

/** A drawing of the set: its SVG elements, on a grid of 24. */
export type IconShape = [element: string, attributes: Record<string, string | number>][];

/** The icon of each type. Others are imported where they are used, so that a page pays for its own alone. */
const TYPE_ICONS: Readonly<Record<EntityType, IconShape>> = {
  person: userRound,
  place: mapPin,
  organization: landmark,
  event: calendar,
};

export interface IconProps {
  shape: IconShape;
  /** It points along the line, and so the other way where lines run from right to left. */
  mirrored?: boolean;
}

/** A decoration: what it means stands beside it, or in the name of its button. */
export const Icon = ({ shape, mirrored }: IconProps) => (
  <svg
    class={mirrored ? 'icon mirrored' : 'icon'}
    viewBox="0 0 24 24"
    width="16"
    height="16"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    {shape.map(([element, attributes]) => createElement(element, attributes))}
  </svg>
);

export const TypeIcon = ({ type }: { type: EntityType }) => <Icon shape={TYPE_ICONS[type]} />;
