/**
 * Takes a mark away that has no chain: a page's copy of one, or one that another version of Sidelight left. Its
 * words go to the text beside it, as they came from there: before it stands the page's own text node, behind it a
 * piece that was split off.
 */
export function unwrapMark(mark: Element): void {
  const { previousSibling: before, nextSibling: behind } = mark;
  mark.normalize();
  const words = mark.firstChild;
  if (!(words instanceof Text) || words.nextSibling) {
    mark.replaceWith(...mark.childNodes);
    return;
  }
  if (before instanceof Text) {
    before.appendData(words.data);
    if (behind instanceof Text) {
      before.appendData(behind.data);
      behind.remove();
    }
    mark.remove();
  } else if (behind instanceof Text) {
    behind.insertData(0, words.data);
    mark.remove();
  } else {
    mark.replaceWith(words);
  }
}
