import type { CardMap } from '../../model/card.ts';
import type { Strings } from '../strings.ts';

export interface LocatorMapProps {
  map: CardMap;
  strings: Strings;
  /** The place that is shown. */
  name: string;
}

/** Shows where a place lies: among its neighbours, and in the world. */
export function LocatorMap({ map, name, strings: { t, locale } }: LocatorMapProps) {
  const { width, height, land, borders, country, point, labels, globe } = map;
  const seen = new Intl.ListFormat(locale, { type: 'unit' }).format(labels.map(({ text }) => text));
  return (
    <svg
      class="map"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMidYMid slice"
      role="img"
      aria-label={t('mapOf', name, seen)}
    >
      <path class="map-land" d={land} />
      <path class="map-here" d={country} />
      <path class="map-border" d={borders} />
      <path class="map-coast" d={land} />
      {labels.map(({ text, x, y }) => (
        <text key={text} class="map-label" x={x} y={y} dy="0.35em">
          {text}
        </text>
      ))}
      {globe && (
        <g transform={`translate(${globe.x} ${globe.y})`}>
          <circle class="map-globe" r={globe.radius} />
          <path class="map-land map-coast" d={globe.land} />
          <circle class="map-point" r="3" />
        </g>
      )}
      {point && <circle class="map-point" cx={point.x} cy={point.y} r="4.5" />}
    </svg>
  );
}
