import type { MutedSubject, Settings } from '../model/settings.ts';

/** The change that mutes a subject, or lets it be highlighted again. */
export const withMuted =
  (subject: MutedSubject, isMuted: boolean) =>
  ({ muted }: Settings): Partial<Settings> => {
    const others = muted.filter(({ key }) => key !== subject.key);
    return { muted: isMuted ? [...others, subject] : others };
  };
