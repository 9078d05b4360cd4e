import { commonAcronyms } from '../gazetteer/known-names.ts';
import { WORK_WORDS } from './lexicon.ts';

/** Those of technology, measures, money and sports, which the gazetteer lacks. */
const TECHNICAL = `
  ACL ABI ADC APK ASCII ATX AWD CDN CGI CLI CMS CORS CPU CRM CSS CSV DDR DNS DOM DPI DSL DSP DST DVI DVR EBIT EBITDA
  ECG ECU EEG EPUB ERP EULA EUR FPS FTP FWD GB GBP GIF GPU GUI HDD HDMI HDR HDTV HTTPS HVAC IDE IMO IMHO ISP JPEG JPG
  JPY JSON JVM KB KPI LAN LOL LTE MIME MPG MPH NFC OLED OMG OS OTC PHEV PMID PNG PSI PSU QLED RAM RGB ROI ROM RPM
  RSS RTB RWD SDK SEO SQL SSD SSH SSL SVG TBD TD TFL TL TLD TLS UDP UHD UI UPC USD UX VOD VPN VRAM WAN WTF XAU XHR XML
  YAML ZIP`;

const known = new Set([...commonAcronyms(), ...TECHNICAL.trim().split(/\s+/)]);
/** As in "Reserve Bank of India (RBI)", "unmanned aerial systems (UAS)". */
const IN_BRACKETS = / \(["“]?(\p{Lu}[\p{Lu}\d&-]{0,7}\p{Lu})s?["”]?\)/gu;
/** No word before it is longer. */
const LONGEST_WORD = 40;

/**
 * The acronyms of an article that name no organization: those that it explains by words in small
 * letters, and those in common use (GDP, SMS) that it does not explain by a name.
 */
export function ordinaryAcronyms(text: string): (name: string) => boolean {
  const explained = new Set<string>();
  const ordinary = new Set<string>();
  for (const { 1: acronym = '', index } of text.matchAll(IN_BRACKETS)) {
    const before = text.slice(Math.max(0, index - LONGEST_WORD), index);
    const [word = ''] = /[\p{L}-]+$/u.exec(before) ?? [];
    const initial = word.charAt(0);
    const last = acronym.slice(-1);
    if (WORK_WORDS.has(word.toLowerCase())) ordinary.add(acronym);
    else if (initial === last) explained.add(acronym);
    else if (initial === last.toLowerCase()) ordinary.add(acronym);
  }
  return (name) => {
    const singular = name.replace(/(?<=\p{Lu})s$/u, '');
    if (explained.has(singular)) return false;
    return [name, singular].some((own) => ordinary.has(own) || known.has(own));
  };
}
