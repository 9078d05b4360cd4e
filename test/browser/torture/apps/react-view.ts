import { createElement as h, Fragment, type ReactNode } from 'react';
import type { State } from '../script.ts';
import { partsOf } from './element-view.ts';

export const View = ({ state }: { state: State }): ReactNode =>
  h(Fragment, null, ...partsOf<ReactNode>(h, state));
