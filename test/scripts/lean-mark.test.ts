import { describe, expect, it } from 'vitest';
import { withMethods } from '../../scripts/lib/lean-mark.ts';

const CODE = `class Mark {
  get opt() {
    return this._opt;
  }
  wrapRange(range) {
    if (range) {
      this.log(range);
    }
  }
  mark(sv, opt) {
    for (const s of sv) {
      this.opt = opt;
    }
  }
}
`;

describe('mark.js without what nothing calls', () => {
  it('keeps the methods that are used, whole, and no others', () => {
    expect(withMethods(CODE, ['get opt', 'wrapRange'])).toBe(
      CODE.replace(/ {2}mark[^]*(?=\}\n$)/, ''),
    );
  });

  it('is not built if mark.js has changed', () => {
    expect(() => withMethods(CODE, ['mark', 'unmark'])).toThrow('mark.js has no unmark');
  });
});
