import { baseKeymap } from 'prosemirror-commands';
import { history, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';

export function show(parent: HTMLElement, text: string): void {
  const doc = schema.node('doc', null, [schema.node('paragraph', null, [schema.text(text)])]);
  // By time, the same keys would be taken back in other portions each time.
  const plugins = [history({ newGroupDelay: 0 }), keymap({ 'Mod-z': undo }), keymap(baseKeymap)];
  const view = new EditorView(parent, { state: EditorState.create({ doc, plugins }) });
  view.dom.id = 'editor';
  window.editorText = () => JSON.stringify(view.state.doc);
}
