/**
 * Trains the name tagger, a linear-chain conditional random field over hashed features:
 *   node scripts/run.js scripts/data/train-tagger.ts NODE_MODULES TABLE.json MODEL.json TRAINING.jsonl.gz...
 * NODE_MODULES as for build-gazetteer.ts, TABLE.json as build-word-table.ts makes it; the training files are
 * those of assets/data/README.md. Beside the text itself, copies of it with other names are learned from.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { countryPhrases } from '../../src/compile/gazetteer/countries.ts';
import { extractFeatures } from '../../src/compile/names/tagger/features.ts';
import { knownPhrases } from '../../src/compile/names/tagger/known-phrases.ts';
import {
  unpackWordTable,
  type PackedWordTable,
} from '../../src/compile/names/tagger/word-table.ts';
import { FieldTrainer, type Example } from './field-trainer.ts';
import { packModel } from './pack-model.ts';
import { readNamePools } from './name-pools.ts';
import { seededRandom } from './random.ts';
import { recase } from './recase.ts';
import { NameSwapper } from './swap-names.ts';
import { readTrainingFile, type LabelledDocument } from './training-text.ts';

/** Copies of the training text with other names. */
const COPIES = 3;
const EPOCHS = 5;
/** Epochs after pruning, in which the features that are left make up for those that are gone. */
const FINISHING_EPOCHS = 2;

const [packages, tableFile, modelFile, ...files] = process.argv.slice(2);
if (
  packages === undefined ||
  tableFile === undefined ||
  modelFile === undefined ||
  files.length === 0
) {
  console.error('usage: train-tagger.ts NODE_MODULES TABLE.json MODEL.json TRAINING.jsonl.gz...');
  process.exit(2);
}
const packed = JSON.parse(readFileSync(tableFile, 'utf8')) as PackedWordTable;
const sources = { table: unpackWordTable(packed), phrases: knownPhrases() };
const examples: Example[] = [];
const documents = files.flatMap(readTrainingFile);
addExamples(documents);
const random = seededRandom(1);
const swapper = new NameSwapper(documents, {
  pools: readNamePools(packages),
  countries: new Set(countryPhrases().names),
  random,
});
for (let copy = 0; copy < COPIES; copy++) {
  addExamples(documents.map((document) => recase(swapper.swap(document), random)));
}

function addExamples(labelled: readonly LabelledDocument[]): void {
  for (const { sentences } of labelled) {
    const features = extractFeatures(
      sentences.map(({ words }) => words),
      sources,
    );
    sentences.forEach(({ labels }, i) => {
      const own = features[i] ?? [];
      if (own.length > 0) examples.push({ features: own, labels });
    });
  }
}

console.error(`${examples.length} sentences`);
const trainer = new FieldTrainer();
for (let epoch = 1; epoch <= EPOCHS; epoch++) {
  const loss = trainer.learn(examples, epoch > 2);
  console.error(`epoch ${epoch} of ${EPOCHS}: loss ${Math.round(loss)}`);
}
trainer.settle();
console.error(`${trainer.prune()} features kept`);
for (let epoch = 1; epoch <= FINISHING_EPOCHS; epoch++) trainer.learn(examples, true);
trainer.settle();
writeFileSync(modelFile, JSON.stringify(packModel(trainer)) + '\n');
