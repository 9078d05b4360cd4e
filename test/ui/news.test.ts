import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { compareVersions, isFeatureUpdate } from '../../src/model/versions.ts';
import { NEWS, newsSince } from '../../src/ui/news.ts';

describe('the news', () => {
  it('come newest first, and none of a version yet to come', () => {
    const versions = NEWS.map(({ version }) => version);
    expect(versions.toSorted((a, b) => compareVersions(b, a))).toEqual(versions);
    expect(versions.filter((version) => compareVersions(version, manifest.version) > 0)).toEqual(
      [],
    );
  });

  it('tell of the version there is, once it brings more than corrections', () => {
    expect(isFeatureUpdate(NEWS[0]?.version ?? '0', manifest.version)).toBe(false);
  });

  it('are those after what the reader knows', () => {
    const news = ['0.3.0', '0.2.0', '0.1.0'].map((version) => ({ version, items: [] }));
    const since = (version: string) => newsSince(version, news).map((each) => each.version);
    expect(since('0.1.4')).toEqual(['0.3.0', '0.2.0']);
    expect(since('0.3.0')).toEqual([]);
  });
});
