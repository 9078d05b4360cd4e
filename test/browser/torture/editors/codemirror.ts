import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorView, keymap } from '@codemirror/view';

export function show(parent: HTMLElement, text: string): void {
  const view = new EditorView({
    doc: text,
    parent,
    extensions: [history({ newGroupDelay: 0 }), keymap.of([...defaultKeymap, ...historyKeymap])],
  });
  view.contentDOM.id = 'editor';
  window.editorText = () => view.state.doc.toString();
}
