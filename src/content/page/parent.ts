const own = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode');

/**
 * What a node stands in. Asked of the node itself, a form with a field called "parentNode" would answer with that
 * field in Chromium, and whoever went from parent to parent would never come to an end.
 */
export const parentOf = (node: Node): ParentNode | null =>
  own?.get?.call(node) as ParentNode | null;
