import type { EntityType } from '../model/pack.ts';

/** Drawn on a grid of 16, with a line of 1.4. */
const PATHS = {
  person:
    'M8 7.5a2.6 2.6 0 1 0 0-5.2 2.6 2.6 0 0 0 0 5.2ZM2.9 13.7c.4-2.7 2.4-4.2 5.1-4.2s4.7 1.5 5.1 4.2',
  place:
    'M8 14.2S3.4 10 3.4 6.5a4.6 4.6 0 0 1 9.2 0C12.6 10 8 14.2 8 14.2ZM8 8.1a1.6 1.6 0 1 0 0-3.2 1.6 1.6 0 0 0 0 3.2',
  organization: 'M2 13.5h12M3.2 6.5h9.6L8 2.6 3.2 6.5ZM4.5 6.7v6.6M8 6.7v6.6M11.5 6.7v6.6',
  event: 'M2.8 3.8h10.4v9.7H2.8zM2.8 7h10.4M5.6 2.2v3M10.4 2.2v3',
  close: 'm3.8 3.8 8.4 8.4M12.2 3.8l-8.4 8.4',
  back: 'M13 8H3.2M7 4 3 8l4 4',
} as const satisfies Record<EntityType | 'close' | 'back', string>;

export interface IconProps {
  name: keyof typeof PATHS;
}

/** A decoration: what it means stands beside it, or in the name of its button. */
export const Icon = ({ name }: IconProps) => (
  <svg class={`icon icon-${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <path
      d={PATHS[name]}
      fill="none"
      stroke="currentColor"
      stroke-width="1.4"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  </svg>
);
