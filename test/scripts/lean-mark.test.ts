import { describe, expect, it } from 'vitest';
import { withoutMethod } from '../../scripts/lib/lean-mark.ts';

const CODE = `class Mark {
  markRanges(ranges) {
    if (ranges) {
      this.mark(ranges);
    }
  }
  mark(sv, opt) {
    for (const s of sv) {
      this.opt = opt;
    }
  }
  log() {
  }
}
`;

describe('mark.js without what nothing calls', () => {
  it('loses one method whole', () => {
    const code = withoutMethod(CODE, 'mark');
    expect(code).not.toContain('mark(sv');
    expect(code).toContain('  }\n  log() {\n  }\n}\n');
    expect(code).toContain('markRanges(ranges)');
  });

  it('is not built if mark.js has changed', () => {
    expect(() => withoutMethod(CODE, 'unmark')).toThrow('0 methods unmark');
  });
});
