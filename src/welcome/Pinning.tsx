import puzzle from 'lucide/dist/esm/icons/puzzle.mjs';
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../ui/icons.tsx';
import { useStrings } from '../ui/use-strings.ts';
import type { WelcomeServices } from './services.ts';

/** How the button comes to the toolbar, as long as it is not there. */
export function Pinning({ services }: { services: WelcomeServices }) {
  const { t } = useStrings();
  const [pinned, setPinned] = useState<boolean | null>(null);
  useEffect(() => {
    const ask = () => void services.isPinned().then(setPinned, () => undefined);
    ask();
    // The reader pins it, and comes back.
    addEventListener('focus', ask);
    return () => {
      removeEventListener('focus', ask);
    };
  }, [services]);
  return (
    <p class="pinning">
      <Icon shape={puzzle} />
      <span>{t(pinned ? 'welcomePinned' : 'welcomePin')}</span>
    </p>
  );
}
