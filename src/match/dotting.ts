/** The dotted form of a short acronym (US → U.S.) or the plain form of a dotted one; null for any other name. */
export function dottingVariant(name: string): string | null {
  if (/^\p{Lu}{2,4}$/u.test(name)) return name.replace(/\p{Lu}/gu, '$&.');
  if (/^(?:\p{Lu}\.){2,5}$/u.test(name)) return name.replaceAll('.', '');
  return null;
}
